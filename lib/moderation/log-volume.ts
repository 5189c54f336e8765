import { instantOf, wallTimeOf } from '@/lib/articles/wall-time';
import { DAY, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { LOG_COUNT_MAX } from '@/lib/limits';
import type { Actor } from '@/lib/policy';
import { logWhere, type LogFilter } from './log';

export const LOG_VOLUME_DAYS = 30;

/** How much was done on a day of the site's calendar (ISO 8601); null when more came after it than is counted. */
export type LogDay = { date: string; events: number | null };

/**
 * How much this viewer's log holds, a day each: up to 30 days, the last of them the filter's last or today, none from
 * before the filter's first. Counts the newest `LOG_COUNT_MAX` events, so that a busy month costs no more than that; the
 * day in which the count ended is told as unknown, as are those before it.
 */
export async function findLogVolume(viewer: Actor, filter: LogFilter, timeZone: string): Promise<LogDay[]> {
  const dayOf = (at: Date) => wallTimeOf(at, timeZone).slice(0, 10);
  const end = filter.to && filter.to < now() ? later(filter.to, -1) : now();
  const days = daysUntil(dayOf(end), filter.from && dayOf(filter.from)).map((date) => ({
    date,
    start: instantOf(`${date}T00:00`, timeZone) ?? end,
    events: 0,
  }));
  const [first] = days;
  if (!first) return [];
  const rows = await db().auditEvent.findMany({
    where: { AND: [logWhere(viewer, filter), { createdAt: { gte: first.start, lte: end } }] },
    select: { createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: LOG_COUNT_MAX,
  });
  const dayAt = (at: Date) => days.findLast(({ start }) => start <= at);
  for (const { createdAt } of rows) {
    const day = dayAt(createdAt);
    if (day) day.events += 1;
  }
  const oldest = rows.at(-1);
  const cut = rows.length === LOG_COUNT_MAX && oldest ? dayAt(oldest.createdAt) : undefined;
  return days.map(({ date, events }) => ({ date, events: cut && date <= cut.date ? null : events }));
}

/** Oldest first; empty when the first comes after the last. Counted at noon by UTC, where every day is as long. */
function daysUntil(last: string, first: string | undefined): string[] {
  const noon = new Date(`${last}T12:00:00Z`);
  return Array.from({ length: LOG_VOLUME_DAYS }, (_, back) =>
    later(noon, -back * DAY)
      .toISOString()
      .slice(0, 10),
  )
    .filter((date) => !first || date >= first)
    .reverse();
}
