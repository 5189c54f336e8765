import { expect, it } from 'vitest';
import { percentile, spread } from './statistics';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

it('takes percentiles by the nearest rank, in whatever order the values come', () => {
  expect(percentile(hundred, 0.5)).toBe(50);
  expect(percentile(hundred, 0.95)).toBe(95);
  expect(percentile(hundred, 0.99)).toBe(99);
  expect(percentile(hundred, 1)).toBe(100);
  expect(percentile([7], 0.01)).toBe(7);
});

it('lets the slowest of a few stand for their 99th percentile', () => {
  expect(percentile([3, 900, 2, 1], 0.99)).toBe(900);
});

it('sorts numbers as numbers', () => {
  expect(percentile([10, 9, 100], 0.5)).toBe(10);
});

it('has no percentile of nothing', () => {
  expect(() => percentile([], 0.5)).toThrow(RangeError);
});

it('tells least, middle and greatest', () => {
  expect(spread([5, 1, 3])).toEqual({ min: 1, median: 3, max: 5 });
  expect(spread([4, 1, 3, 2])).toEqual({ min: 1, median: 2, max: 4 });
});
