import { cache } from 'react';
import { db } from '@/lib/db';
import { idFilter } from '@/lib/ids';
import { DESK_PAGE_SIZE, QUEUE_COUNT_MAX } from '@/lib/limits';
import { decodeCursor, olderThan, toPage, type Page } from '@/lib/pagination';
import { decisionColumns } from './decision-columns';
import type { DecisionView, QueueTab } from './schema';

const MOST = QUEUE_COUNT_MAX + 1;

/** `all` that waits for somebody: comments that are held and reported (`both`) count once. */
export type Waiting = { pending: number; reported: number; both: number; all: number };

/**
 * What waits for a moderator: held comments, and comments with an open report. Counting stops at `QUEUE_COUNT_MAX` + 1,
 * which reads as "more than that", so that a site with a million comments answers as fast. Counted once for a page,
 * however many of its parts ask.
 */
export const countWaiting = cache(async (): Promise<Waiting> => {
  const [counted] = await db().$queryRaw<Waiting[]>`
    SELECT pending, reported, "both", pending + reported - "both" AS "all" FROM
      (SELECT count(*)::int AS pending FROM (
        SELECT FROM comments c JOIN articles a ON a.id = c.article_id AND a.deleted_at IS NULL
        WHERE c.status = 'pending' AND c.deleted_at IS NULL LIMIT ${MOST}) AS c) AS held,
      (SELECT count(*)::int AS reported, (count(*) FILTER (WHERE status = 'pending'))::int AS "both" FROM (
        SELECT DISTINCT c.id, c.status FROM reports r
        JOIN comments c ON c.id = r.comment_id AND c.deleted_at IS NULL
        JOIN articles a ON a.id = c.article_id AND a.deleted_at IS NULL
        WHERE r.resolved_at IS NULL LIMIT ${MOST}) AS c) AS complained_of`;
  return counted ?? { pending: 0, reported: 0, both: 0, all: 0 };
});

/** How many comments each tab holds; counting stops as in `countWaiting`. */
export async function countByStatus(): Promise<Record<QueueTab, number>> {
  const [waiting, settled] = await Promise.all([
    countWaiting(),
    db().$queryRaw<{ tab: 'approved' | 'rejected' | 'spam'; count: number }[]>`
      SELECT tab, count FROM (VALUES ('approved'), ('rejected'), ('spam')) AS tabs (tab), LATERAL (
        SELECT count(*)::int AS count FROM (
          SELECT 1 FROM comments c JOIN articles a ON a.id = c.article_id AND a.deleted_at IS NULL
          WHERE c.status = tab::comment_status AND c.deleted_at IS NULL LIMIT ${MOST}) AS counted) AS counts`,
  ]);
  const { pending, reported } = waiting;
  const counts: Record<QueueTab, number> = { pending, reported, approved: 0, rejected: 0, spam: 0 };
  for (const { tab, count } of settled) counts[tab] = count;
  return counts;
}

export type LoggedDecision = DecisionView & {
  commentId: string;
  author: { name: string };
  article: { title: string; path: string | null };
};

/** A page of decisions, newest first: all of them, one moderator's, or those on one comment. */
export async function listDecisions(filter: {
  deciderId?: string;
  commentId?: string;
  cursor?: string;
}): Promise<Page<LoggedDecision>> {
  const rows = await db().decision.findMany({
    where: {
      deciderId: idFilter(filter.deciderId),
      commentId: idFilter(filter.commentId),
      ...olderThan(decodeCursor(filter.cursor)),
    },
    select: {
      ...decisionColumns,
      commentId: true,
      comment: { select: { author: { select: { name: true } }, article: { select: { title: true, path: true } } } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: DESK_PAGE_SIZE + 1,
  });
  return toPage(
    rows,
    DESK_PAGE_SIZE,
    ({ createdAt, id }) => ({ at: createdAt, id }),
    ({ comment, ...decision }) => ({ ...decision, ...comment }),
  );
}
