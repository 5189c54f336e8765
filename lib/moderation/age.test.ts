import { expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '@/lib/clock';
import { ageInShort } from './age';

it('says how long something waits, rounded down', () => {
  const told = [59 * SECOND, MINUTE, 59 * MINUTE, 90 * MINUTE, 23 * HOUR, 47 * HOUR, 27 * DAY, 28 * DAY, 100 * DAY];
  expect(told.map(ageInShort)).toEqual(['now', '1 min', '59 min', '1 h', '23 h', '1 d', '27 d', '4 wk', '14 wk']);
});
