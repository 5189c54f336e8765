import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { connections } from '@/lib/db';
import { HALF_WRITTEN_SQL, WHOLE_SQL } from '@/scripts/drill/whole';
import { makeArticle, makePerson, makeSite } from '@/test/factories';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const [KILLS, PEOPLE] = [2, 120];
/** A process that posts one comment after the other, four at a time, and says the id of each that was acknowledged. */
const WRITER = `
const { postComment } = await import('./lib/comments/commands/post-comment.ts');
const people = process.env.PEOPLE.split(' ');
await Promise.all([0, 1, 2, 3].map(async () => {
  for (let id = people.pop(); id; id = people.pop()) {
    const source = 'A comment that must not be lost: ' + id;
    const posted = await postComment({ id }, { articleId: process.env.ARTICLE, source, idempotencyKey: id });
    process.stdout.write(posted.id + '\\n');
  }
}));
process.exit();
`;

const count = async (statement: string, values: unknown[] = []) =>
  Number((await connections().query<{ count: string }>(statement, values)).rows[0]?.count);

it('R2: of a site that is killed while it posts, every acknowledged comment is whole, and nothing else is half there', async () => {
  await makeSite({ commentMode: 'nobody' });
  const article = await makeArticle();
  const people: string[] = [];
  for (let n = 0; n < PEOPLE; n += 1) people.push((await makePerson()).id);
  const acknowledged = new Set<string>();
  let writer: ChildProcess | undefined;
  for (let run = 0; run <= KILLS; run += 1) {
    // Each begins with them all: whoever posted before is answered as before, by the form's key.
    const env = { ...process.env, ARTICLE: article.id, PEOPLE: people.join(' ') };
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', WRITER], {
      ...{ cwd: ROOT, env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    writer = child;
    const gone = once(child, 'exit');
    let said = 0;
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (id) => {
      acknowledged.add(id);
      said += 1;
      // In the middle of the posts of the others.
      if (run < KILLS && said === 20 + run * 15) child.kill('SIGKILL');
    });
    await gone;
    expect(child.signalCode).toBe(run < KILLS ? 'SIGKILL' : null);
  }
  expect(writer?.exitCode).toBe(0);
  expect(acknowledged.size).toBe(PEOPLE);
  expect(await count(WHOLE_SQL, [[...acknowledged]])).toBe(PEOPLE);
  expect(await count('SELECT count(*) FROM comments')).toBe(PEOPLE);
  expect(await count(HALF_WRITTEN_SQL)).toBe(0);
}, 60_000);
