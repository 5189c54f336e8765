import { DAY, HOUR, MINUTE } from '@/lib/clock';

/** How long something waits, in as few signs as a dense list has room for: `now`, `5 min`, `3 h`, `2 d`, `6 wk`. */
export function ageInShort(milliseconds: number): string {
  if (milliseconds < MINUTE) return 'now';
  if (milliseconds < HOUR) return `${Math.floor(milliseconds / MINUTE)} min`;
  if (milliseconds < DAY) return `${Math.floor(milliseconds / HOUR)} h`;
  if (milliseconds < 28 * DAY) return `${Math.floor(milliseconds / DAY)} d`;
  return `${Math.floor(milliseconds / (7 * DAY))} wk`;
}
