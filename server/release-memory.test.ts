import { url } from 'node:inspector';
import { getHeapSpaceStatistics } from 'node:v8';
import { expect, it } from 'vitest';
import { releaseMemory } from './release-memory';

const youngSpace = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;

it('frees what nothing refers to and shrinks the young generation, and opens no debugger', async () => {
  const kept = Array.from({ length: 300_000 }, (_, index) => ({ index }));
  const garbage = new WeakRef({ text: 'left behind' });
  const before = youngSpace();
  // A weak reference holds on until the turn in which it was made is over.
  await new Promise((resolve) => setImmediate(resolve));
  await releaseMemory();
  expect(garbage.deref()).toBeUndefined();
  expect(youngSpace()).toBeLessThan(before);
  expect(kept).toHaveLength(300_000);
  expect(url()).toBeUndefined();
});
