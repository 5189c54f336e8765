import { expect, it } from 'vitest';
import { backoff } from './backoff';

it('doubles from the first pause, and stops growing at the longest', () => {
  expect([1, 2, 3, 4, 5].map((attempts) => backoff(attempts, 10, 100))).toEqual([10, 20, 40, 80, 100]);
  expect(backoff(10_000, 10, 100)).toBe(100);
});
