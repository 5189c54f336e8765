import { beforeAll, describe, expect, it } from 'vitest';
import { connections, db } from './db';
import { env } from './env';
import { isOutage } from './http/outage';
import { requestPatience, withPatience } from './patience';
import { PatientPool } from './patient-pool';

/** Takes every connection, runs the task, and gives them back. */
async function withFullPool<T>(task: () => Promise<T>): Promise<T> {
  const pool = connections();
  const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  try {
    return await task();
  } finally {
    for (const client of held) client.release();
  }
}

const PATIENCE = 150; // milliseconds

describe('a pool without a free connection', () => {
  // The first question loads the query compiler, which is no wait for a connection.
  beforeAll(async () => void (await db().site.count()));

  it.each([
    ['queries', () => db().site.findFirst()],
    ['transactions', () => db().$transaction((tx) => tx.site.findFirst())],
    ['pipelines', () => connections().connect()],
  ])('R14: is waited for as long as a request has patience, by its %s', (_, ask) =>
    withFullPool(() =>
      withPatience(PATIENCE, async () => {
        const began = performance.now();
        await expect(ask()).rejects.toSatisfy(isOutage);
        expect(performance.now() - began).toBeGreaterThanOrEqual(PATIENCE - 5);
        // Nothing is left for the next; a timer may run a moment early.
        expect(requestPatience()?.left).toBeLessThan(5);
        await expect(ask()).rejects.toSatisfy(isOutage);
      }),
    ),
  );

  it('R14: gives those who have no patience left what is at hand, and loses no connection to those who left', async () => {
    await withFullPool(() => withPatience(0, () => expect(db().site.count()).rejects.toSatisfy(isOutage)));
    expect(await withPatience(0, () => db().site.count())).toBeGreaterThanOrEqual(0);
    await expect.poll(() => connections().idleCount).toBe(connections().totalCount);
  });

  it('R14: is no wait while it may open one more', async () => {
    const pool = new PatientPool({ connectionString: env().DATABASE_URL, max: 1 });
    const client = await withPatience(0, () => pool.connect());
    await expect(withPatience(0, () => pool.connect())).rejects.toSatisfy(isOutage);
    client.release();
    await pool.end();
  });
});
