/** Dates as the site tells them: in its time zone and its language. */
export type Calendar = { timeZone: string; language: string };

/** A year, or a month of it (1 to 12). */
export type Period = { year: number; month?: number };

const formats = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs a hundred times as much as using it.
function format({ timeZone, language }: Calendar, name: string, options: Intl.DateTimeFormatOptions) {
  const key = `${name} ${language} ${timeZone}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { timeZone, ...options });
  formats.set(key, known);
  return known;
}

/** For example `November 23, 2026`. */
export function formatDay(at: Date, calendar: Calendar): string {
  return format(calendar, 'day', { dateStyle: 'long' }).format(at);
}

/** For example `Nov 23, 2026, 7:30 AM`. */
export function formatMoment(at: Date, calendar: Calendar): string {
  return format(calendar, 'moment', { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** For example `7:30 AM`. */
export function formatTime(at: Date, calendar: Calendar): string {
  return format(calendar, 'time', { timeStyle: 'short' }).format(at);
}

/** For example `November 2026`, or `2026`. */
export function formatPeriod({ year, month }: Period, { language }: Calendar): string {
  const start = new Date(Date.UTC(year, (month ?? 1) - 1, 1));
  const options: Intl.DateTimeFormatOptions = month ? { year: 'numeric', month: 'long' } : { year: 'numeric' };
  return format({ timeZone: 'UTC', language }, month ? 'month' : 'year', options).format(start);
}

/** The wall clock's reading of an instant, as the UTC milliseconds that would show the same digits. */
function wallClock(at: Date, timeZone: string): number {
  const parts = format({ timeZone, language: 'en-u-ca-iso8601-nu-latn' }, 'parts', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
}

/** The year and month in which an instant falls. */
export function monthOf(at: Date, timeZone: string): { year: number; month: number } {
  const wall = new Date(wallClock(at, timeZone));
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1 };
}

/** The instant at which a month begins; where summer time skips midnight, the first instant after it. */
function startOfMonth(year: number, month: number, timeZone: string): Date {
  const wanted = Date.UTC(year, month - 1, 1);
  let guess = wanted;
  // The offset at the guess may not be the one at the answer: a second round settles it.
  for (let round = 0; round < 2; round += 1) guess += wanted - wallClock(new Date(guess), timeZone);
  return new Date(guess);
}

/** When a period begins, and when the next one does. */
export function boundsOf({ year, month }: Period, timeZone: string): { from: Date; to: Date } {
  const last = month ?? 12;
  const [toYear, toMonth] = last === 12 ? [year + 1, 1] : [year, last + 1];
  return { from: startOfMonth(year, month ?? 1, timeZone), to: startOfMonth(toYear, toMonth, timeZone) };
}
