import { expect, it } from 'vitest';
import { rateOf } from './parallel';

it('does everything once, never more at a time than asked for', async () => {
  const done: number[] = [];
  let [running, most] = [0, 0];
  await rateOf(25, 4, async (index) => {
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running -= 1;
    done.push(index);
  });
  expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, index) => index));
  expect(most).toBe(4);
});

it('passes an error on', async () => {
  await expect(rateOf(3, 2, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
