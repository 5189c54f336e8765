import { describe, expect, it } from 'vitest';
import { Turnstile } from './turnstile';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const task = (result: 'well' | 'ill', ms: number) => async () => {
  await pause(ms);
  return result;
};
const LONG = 60_000; // milliseconds: nobody waits for it here

/** What forty tasks come to, each of which takes 20 ms, through two places, for people with 100 ms of patience. */
async function line(result: 'well' | 'ill', most: number) {
  const wentWell = (ended: string) => ended === 'well';
  const turnstile = new Turnstile<string>({ places: 2, patience: 100, moving: { wentWell, most } });
  const results = await Promise.all(Array.from({ length: 40 }, () => turnstile.through(task(result, 20))));
  return { through: results.filter((one) => one !== null).length, turnstile };
}

describe('a turnstile', () => {
  it('runs no more at once than it has places, and lets in whoever is next', async () => {
    const turnstile = new Turnstile<void>({ places: 2, patience: LONG });
    let [running, most] = [0, 0];
    const one = async () => {
      running += 1;
      most = Math.max(most, running);
      await pause(1);
      running -= 1;
    };
    await Promise.all(Array.from({ length: 9 }, () => turnstile.through(one)));
    expect([running, most]).toEqual([0, 2]);
  });

  it('gives up on whoever finds no place in time, and goes on when a task fails', async () => {
    const turnstile = new Turnstile<string>({ places: 1, patience: 20 });
    let fail = (): void => undefined;
    const failing = turnstile.through(() => new Promise((_, reject) => (fail = () => reject(new Error('no')))));
    expect(await turnstile.through(task('well', 0))).toBeNull();
    fail();
    await expect(failing).rejects.toThrow('no');
    expect(await turnstile.through(task('well', 0))).toBe('well');
  });

  it('R17: keeps a long line waiting as long as it moves', async () => {
    expect((await line('well', LONG)).through).toBe(40);
  });

  it('R14: gives up on a line in which nothing ends well, although places come free', async () => {
    const { through, turnstile } = await line('ill', LONG);
    expect(through).toBeLessThan(20);
    expect(await turnstile.through(task('well', 0))).toBe('well');
  });

  it('waits no longer than at most, however well the line moves', async () => {
    expect((await line('well', 100)).through).toBeLessThan(20);
  });
});
