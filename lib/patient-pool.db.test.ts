import { beforeAll, describe, expect, it } from 'vitest';
import { connections, db } from './db';
import { isOutage } from './http/outage';
import { withPatience } from './patience';

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

/** What became of three questions of one request, asked one after the other, and the milliseconds that they took. */
async function askThrice(ask: () => Promise<unknown>): Promise<{ outages: number; took: number }> {
  const began = performance.now();
  let outages = 0;
  for (let n = 0; n < 3; n += 1)
    await ask().catch((error: unknown) => {
      if (!isOutage(error)) throw error;
      outages += 1;
    });
  return { outages, took: performance.now() - began };
}

describe('a pool without a free connection', () => {
  // The first question loads the query compiler, which is no wait for a connection.
  beforeAll(async () => void (await db().site.count()));

  it.each([
    ['queries', () => db().site.findFirst()],
    ['transactions', () => db().$transaction((tx) => tx.site.findFirst())],
    ['pipelines', () => connections().connect()],
  ])('R14: is waited for as long as a request has patience, all its %s together', async (_, ask) => {
    const { outages, took } = await withFullPool(() => withPatience(PATIENCE, () => askThrice(ask)));
    expect(outages).toBe(3);
    expect(took).toBeGreaterThanOrEqual(PATIENCE - 5);
    expect(took).toBeLessThan(2 * PATIENCE);
  });

  it('R14: counts waits that run side by side once', async () => {
    const took = await withFullPool(() =>
      withPatience(PATIENCE, async () => {
        const began = performance.now();
        await Promise.allSettled([db().site.count(), db().person.count(), db().article.count()]);
        return performance.now() - began;
      }),
    );
    expect(took).toBeGreaterThanOrEqual(PATIENCE - 5);
  });

  it('R14: gives those who have no patience left what is at hand, and loses no connection to those who left', async () => {
    await withFullPool(() => withPatience(0, () => expect(db().site.count()).rejects.toSatisfy(isOutage)));
    expect(await withPatience(0, () => db().site.count())).toBeGreaterThanOrEqual(0);
    await expect.poll(() => connections().idleCount).toBe(connections().totalCount);
  });
});
