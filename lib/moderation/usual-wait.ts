import { later, now, DAY, HOUR, MINUTE } from '@/lib/clock';
import { db } from '@/lib/db';
import { phrase, type Phrase } from '@/lib/i18n/phrase';
import { notUndoneSql } from './undoing';

const RECENT_DECISIONS = 100;
const RECENT = 60 * DAY;
/** Fewer than this tell nothing about what is usual. */
const DECISIONS_MIN = 5;

/**
 * The median time, in milliseconds, that comments waited for their first decision lately; null when too few were decided
 * to say. Measured over the last 100 first decisions of the last 60 days that were not taken back: after an undo the comment
 * waits on.
 */
export async function findUsualWait(): Promise<number | null> {
  const [measured] = await db().$queryRaw<{ count: number; median: number | null }[]>`
    SELECT count(*)::int AS count, (percentile_cont(0.5) WITHIN GROUP (ORDER BY waited))::float8 AS median
    FROM (
      SELECT extract(epoch FROM d.created_at - c.created_at) * 1000 AS waited
      FROM decisions d JOIN comments c ON c.id = d.comment_id
      WHERE d.number = 1 AND d.status_before = 'pending' AND d.created_at > ${later(now(), -RECENT)}
        AND ${notUndoneSql}
      ORDER BY d.id DESC LIMIT ${RECENT_DECISIONS}
    ) AS recent`;
  if (!measured || measured.median === null || measured.count < DECISIONS_MIN) return null;
  return Math.max(0, Math.round(measured.median));
}

/** A wait as one would tell it, rounded up: about 20 minutes, about 3 hours, about 2 days. */
export function waitInWords(milliseconds: number): Phrase {
  if (milliseconds <= MINUTE) return phrase('comments.wait.minutes', { count: 1 });
  if (milliseconds < 55 * MINUTE) return phrase('comments.wait.minutes', { count: roundUp(milliseconds / MINUTE, 5) });
  if (milliseconds < 36 * HOUR) return phrase('comments.wait.hours', { count: Math.ceil(milliseconds / HOUR) });
  return phrase('comments.wait.days', { count: Math.ceil(milliseconds / DAY) });
}

function roundUp(value: number, step: number): number {
  return value < step ? Math.ceil(value) : Math.ceil(value / step) * step;
}
