import { formatMoment, type Calendar } from '@/lib/site-dates';

/** An instant, as the site's clock and language tell it. */
export function Moment({ at, calendar }: { at: Date; calendar: Calendar }) {
  return <time dateTime={at.toISOString()}>{formatMoment(at, calendar)}</time>;
}
