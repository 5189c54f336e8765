import { instantOf, wallTimeOf } from '@/lib/articles/wall-time';
import { DAY, later, now } from '@/lib/clock';
import { invalid } from '@/lib/errors';
import { getSite } from '@/lib/settings/public';
import { formatTime, type Calendar } from '@/lib/site-dates';

/**
 * The instant that a date-time field means by the site's clock, and the calendar to say it in.
 * @throws {AppError} invalid
 */
export async function readSiteTime(wallTime: string): Promise<{ at: Date; calendar: Calendar }> {
  const calendar = await getSite();
  const at = instantOf(wallTime, calendar.timeZone);
  if (!at) throw invalid({ at: 'Choose a day and a time.' });
  return { at, calendar };
}

/** The time of day by the site's clock, as people read it. */
export async function timeNow(): Promise<string> {
  return formatTime(now(), await getSite());
}

/** What the date-time field offers: the moment that is set, or this time tomorrow. */
export function offeredTime(scheduled: Date | null, timeZone: string): string {
  return wallTimeOf(scheduled ?? later(now(), DAY), timeZone);
}
