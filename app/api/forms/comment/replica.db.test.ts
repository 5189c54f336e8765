import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { openSession } from '@/lib/accounts/sessions';
import { listThreads } from '@/lib/comments/public';
import { connections, db, disconnect } from '@/lib/db';
import { inTransaction } from '@/lib/write';
import { makeArticle, makeComment, makePerson, makeSite } from '@/test/factories';
import { formRequest } from '@/test/form-request';
import { POST } from './route';

/** From now on each new connection refuses writes with 25006, as a replica that has not been promoted does; or takes them again. */
async function setReadOnly(state: 'on' | 'off'): Promise<void> {
  await connections().query(`
    SET transaction_read_only = off;
    DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = ${state}', current_database()); END $$`);
  await disconnect();
}
afterEach(() => setReadOnly('off'));

it('R3: while only a replica is up, reading goes on, a post is a 503 within a second with its text, and no restart is needed', async () => {
  await makeSite({ commentMode: 'nobody' });
  const [article, reader] = [await makeArticle(), await makePerson()];
  await makeComment({ article });
  const { token } = await inTransaction((tx) => openSession(tx, reader.id));
  const values = { articleId: article.id, body: 'What I wrote', key: randomUUID(), action: 'post' };
  const post = () => POST(formRequest('/api/forms/comment', values, { cookie: `rejoinder-session=${token}` }));

  await setReadOnly('on');
  expect((await listThreads(article.id)).threads).toHaveLength(1);
  const began = performance.now();
  const answer = await post();
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(answer.status).toBe(503);
  expect(((await answer.json()) as { values: Record<string, string> }).values).toMatchObject({ body: 'What I wrote' });

  await setReadOnly('off');
  expect((await post()).status).toBe(303);
  expect(await db().comment.count({ where: { articleId: article.id } })).toBe(2);
});
