import { DAY, MINUTE } from '@/lib/clock';
import { LOCAL_TIME } from './schema';

/** The digits that a clock in `timeZone` shows at an instant, as a date-time field writes them: `2026-11-24T09:30`. */
export function wallTimeOf(at: Date, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  const digits = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
  return digits.replace(' ', 'T');
}

/**
 * The instant at which a clock in `timeZone` shows `wallTime` (as `wallTimeOf` writes it); null when that is not a
 * date. Where the clock goes back and shows it twice, the first time counts; where it leaps over it, the reading is
 * taken by the clock from before the leap, so 02:30 becomes 03:30.
 */
export function instantOf(wallTime: string, timeZone: string): Date | null {
  const wanted = LOCAL_TIME.test(wallTime) ? Date.parse(`${wallTime}Z`) : Number.NaN;
  if (Number.isNaN(wanted)) return null;
  // The offsets a day before and a day after are the only two that can hold: no zone changes twice in two days.
  const offsets = [-DAY, DAY].map((ms) => offsetAt(wanted + ms, timeZone));
  const candidates = offsets.map((offset) => wanted - offset).sort((a, b) => a - b);
  const shown = candidates.find((candidate) => candidate + offsetAt(candidate, timeZone) === wanted);
  return new Date(shown ?? wanted - (offsets[0] ?? 0));
}

/** How far the clock in a zone is ahead of UTC at an instant, in milliseconds, to the minute. */
function offsetAt(instant: number, timeZone: string): number {
  const minute = Math.floor(instant / MINUTE) * MINUTE;
  return Date.parse(`${wallTimeOf(new Date(minute), timeZone)}Z`) - minute;
}
