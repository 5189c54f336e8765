import { describe, expect, it } from 'vitest';
import { hasMetOutage, noteOutage } from './outages-met';

describe('outages met', () => {
  it('tells of a request once, and of no other', () => {
    noteOutage('a');
    expect([hasMetOutage('b'), hasMetOutage('a'), hasMetOutage('a')]).toEqual([false, true, false]);
  });

  it('forgets the oldest of too many', () => {
    for (let n = 0; n <= 1_000; n++) noteOutage(`many-${n}`);
    expect([hasMetOutage('many-0'), hasMetOutage('many-1')]).toEqual([false, true]);
  });
});
