import type { Told } from '@/lib/moderation/opened-comment';
import { formatDay, type Calendar } from '@/lib/site-dates';

/** A day of the site's calendar (ISO 8601) in words. Its noon by UTC has the same date wherever the site's clock is. */
export function tellDate(date: string, calendar: Calendar): Told {
  return { iso: date, words: formatDay(new Date(`${date}T12:00:00Z`), { ...calendar, timeZone: 'UTC' }) };
}
