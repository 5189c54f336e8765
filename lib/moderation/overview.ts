import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { QUEUE_COUNT_MAX } from '@/lib/limits';
import { notUndoneSql } from './undoing';

const ARTICLES_SHOWN = 6;

export type WaitingArticle = { articleId: string; title: string; count: number; oldest: Date };

/**
 * Where the comments that wait stand, the article whose readers have waited longest first; up to six. Looks at the
 * oldest `QUEUE_COUNT_MAX` that wait, so that a flood costs no more than that.
 */
export function findWaitingByArticle(): Promise<WaitingArticle[]> {
  return db().$queryRaw<WaitingArticle[]>`
    SELECT a.id AS "articleId", a.title, count(*)::int AS count, min(waiting.created_at) AS oldest
    FROM (SELECT article_id, created_at FROM comments WHERE status = 'pending' AND deleted_at IS NULL
          ORDER BY created_at, id LIMIT ${QUEUE_COUNT_MAX}) AS waiting
    JOIN articles a ON a.id = waiting.article_id AND a.deleted_at IS NULL
    GROUP BY a.id, a.title ORDER BY oldest, a.id LIMIT ${ARTICLES_SHOWN}`;
}

export const OVERVIEW_DAYS = 30;
/** Medians are taken over this many newest first decisions at most. */
const DECISIONS_LOOKED_AT = 5_000;

export type Day = {
  /** ISO 8601, in the site's time zone. */
  date: string;
  comments: number;
  approved: number;
  rejected: number;
  spam: number;
  /** The median, in hours, that comments decided on this day had waited; null when none was. */
  waited: number | null;
};

/**
 * The last 30 days of the site's calendar, today last: what was posted, what was decided and not taken back, and after
 * which wait. Each day's comments are counted between two places of an index: telling the day of each comment took ten
 * times as long.
 */
export async function findDays(timeZone: string): Promise<Day[]> {
  const at = now();
  return db().$queryRaw<Day[]>`
    WITH bounds AS (SELECT date_trunc('day', ${at}::timestamptz AT TIME ZONE ${timeZone})::date AS today),
    days AS (SELECT today - back AS day FROM bounds, generate_series(0, ${OVERVIEW_DAYS - 1}::int) AS back),
    since AS (SELECT min(day)::timestamp AT TIME ZONE ${timeZone} AS at FROM days),
    posted AS (
      SELECT day, comments FROM days, LATERAL (
        SELECT count(*)::int AS comments FROM comments c
        WHERE c.status IN ('pending', 'approved', 'rejected', 'spam') AND c.deleted_at IS NULL
          AND c.created_at >= day::timestamp AT TIME ZONE ${timeZone}
          AND c.created_at < (day + 1)::timestamp AT TIME ZONE ${timeZone}) AS counted),
    decided AS (
      SELECT (d.created_at AT TIME ZONE ${timeZone})::date AS day,
             (count(*) FILTER (WHERE d.action = 'approve'))::int AS approved,
             (count(*) FILTER (WHERE d.action = 'reject'))::int AS rejected,
             (count(*) FILTER (WHERE d.action = 'spam'))::int AS spam
      FROM decisions d WHERE d.created_at >= (SELECT at FROM since) AND ${notUndoneSql} GROUP BY 1),
    first AS (
      SELECT d.created_at, d.comment_id FROM decisions d
      WHERE d.number = 1 AND d.status_before = 'pending' AND d.created_at >= (SELECT at FROM since)
        AND ${notUndoneSql}
      ORDER BY d.created_at DESC, d.id DESC LIMIT ${DECISIONS_LOOKED_AT}),
    waits AS (
      SELECT (f.created_at AT TIME ZONE ${timeZone})::date AS day,
             percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM f.created_at - c.created_at) / 3600) AS waited
      FROM first f JOIN comments c ON c.id = f.comment_id GROUP BY 1)
    SELECT to_char(days.day, 'YYYY-MM-DD') AS date, coalesce(comments, 0) AS comments, coalesce(approved, 0) AS approved,
           coalesce(rejected, 0) AS rejected, coalesce(spam, 0) AS spam, waited::float8 AS waited
    FROM days LEFT JOIN posted USING (day) LEFT JOIN decided USING (day) LEFT JOIN waits USING (day)
    ORDER BY days.day`;
}
