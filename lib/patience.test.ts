import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Patience } from './patience';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const inTime = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms, 'there'));

it('R14: lasts for all waits that follow one another together', async () => {
  const patience = new Patience(100);
  const first = patience.waitFor(inTime(60));
  await vi.advanceTimersByTimeAsync(60);
  expect([await first, patience.left]).toEqual(['there', 40]);
  const second = patience.waitFor(inTime(90));
  await vi.advanceTimersByTimeAsync(50);
  expect([await second, patience.left]).toEqual([null, 0]);
});

it('R14: counts waits that run side by side once', async () => {
  const patience = new Patience(100);
  const both = Promise.all([patience.waitFor(inTime(60)), patience.waitFor(inTime(30))]);
  await vi.advanceTimersByTimeAsync(60);
  expect([await both, patience.left]).toEqual([['there', 'there'], 40]);
});
