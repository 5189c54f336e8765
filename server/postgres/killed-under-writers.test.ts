import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { postComment } from '@/lib/comments/commands/post-comment';
import { disconnect } from '@/lib/db';
import { loadEnv } from '@/lib/env';
import { isOutage } from '@/lib/http/outage';
import { HALF_WRITTEN_SQL, WHOLE_SQL } from '@/scripts/drill/whole';
import { endServersAfterEach, scratch, serverPid } from '@/test/embedded-postgres';
import { makeArticle, makePerson, makeSite } from '@/test/factories';
import { migrations } from '@/test/template-database';
import { connected } from './connected';
import { startPostgres } from './start';

const [WRITERS, KILLS] = [4, 2];

endServersAfterEach();
afterAll(disconnect);

it('R1: loses no acknowledged comment when PostgreSQL is killed under four writers, and takes new ones again', async () => {
  const dataDir = scratch();
  const server = await startPostgres({ dataDir, report: () => undefined });
  process.env.DATABASE_URL = server.url;
  loadEnv();
  await connected(server.url, async (client) => {
    for (const script of await migrations()) await client.query(script);
  });
  await makeSite({ commentMode: 'nobody' });
  const article = await makeArticle();
  const acknowledged: { id: string; sentAt: number }[] = [];
  let writing = true;
  /** Tries while PostgreSQL is away and there is writing to do. */
  const untilDone = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    while (writing)
      try {
        return await work();
      } catch (error) {
        if (!isOutage(error)) throw error;
        await pause(20);
      }
    return undefined;
  };
  const write = async () => {
    while (writing) {
      const person = await untilDone(() => makePerson());
      const [idempotencyKey, sentAt] = [randomUUID(), performance.now()];
      const source = `A comment that must not be lost: ${idempotencyKey}`;
      const comment = { articleId: article.id, source, idempotencyKey };
      const posted = person && (await untilDone(() => postComment(person, comment)));
      if (posted) acknowledged.push({ id: posted.id, sentAt });
    }
  };
  const writers = Array.from({ length: WRITERS }, write);
  try {
    for (let kill = 0; kill < KILLS; kill += 1) {
      await expect.poll(() => acknowledged.length).toBeGreaterThan((kill + 1) * 10);
      const killedAt = performance.now();
      process.kill(serverPid(dataDir), 'SIGKILL');
      // However long a busy machine takes; the drill of R1 holds it to five seconds.
      await expect.poll(() => acknowledged.some(({ sentAt }) => sentAt > killedAt)).toBe(true);
    }
  } finally {
    writing = false;
    await Promise.all(writers);
  }
  await connected(server.url, async (client) => {
    const { rows } = await client.query<{ count: string }>(WHOLE_SQL, [acknowledged.map(({ id }) => id)]);
    expect(Number(rows[0]?.count)).toBe(acknowledged.length);
    const half = await client.query<{ count: string }>(HALF_WRITTEN_SQL);
    expect(Number(half.rows[0]?.count)).toBe(0);
  });
  await disconnect();
  await server.stop();
}, 120_000);
