import { db } from '@/lib/db';
import { notFound } from '@/lib/errors';
import { idFilter, isId } from '@/lib/ids';
import { DESK_PAGE_SIZE, QUEUE_COUNT_MAX } from '@/lib/limits';
import { decodeCursor, toPage, type Page } from '@/lib/pagination';
import { standingOf } from './authors';
import { cardColumns, decisionColumns, toCard } from './card';
import type { CommentDossier, DecisionView, QueueTab } from './schema';

/**
 * How many comments each tab holds. Counting stops at `QUEUE_COUNT_MAX` + 1, which reads as "more than that", so
 * that a site with a million comments answers as fast.
 */
export async function countByStatus(): Promise<Record<QueueTab, number>> {
  const most = QUEUE_COUNT_MAX + 1;
  const rows = await db().$queryRaw<{ tab: QueueTab; count: number }[]>`
    SELECT tab, count FROM (VALUES ('pending'), ('approved'), ('rejected'), ('spam')) AS tabs (tab), LATERAL (
      SELECT count(*)::int AS count FROM (
        SELECT 1 FROM comments c JOIN articles a ON a.id = c.article_id AND a.deleted_at IS NULL
        WHERE c.status = tab::comment_status AND c.deleted_at IS NULL LIMIT ${most}) AS counted) AS counts
    UNION ALL
    SELECT 'reported', count(*)::int FROM (
      SELECT DISTINCT r.comment_id FROM reports r
      JOIN comments c ON c.id = r.comment_id AND c.deleted_at IS NULL
      JOIN articles a ON a.id = c.article_id AND a.deleted_at IS NULL
      WHERE r.resolved_at IS NULL LIMIT ${most}) AS reported`;
  const counts: Record<QueueTab, number> = { pending: 0, reported: 0, approved: 0, rejected: 0, spam: 0 };
  for (const { tab, count } of rows) counts[tab] = count;
  return counts;
}

/** What waits for a moderator: held comments, and comments with an open report. Counting stops as in `countByStatus`. */
export async function countWaiting(): Promise<{ pending: number; reported: number }> {
  const most = QUEUE_COUNT_MAX + 1;
  const [counted] = await db().$queryRaw<{ pending: number; reported: number }[]>`
    SELECT (SELECT count(*)::int FROM (
             SELECT 1 FROM comments c JOIN articles a ON a.id = c.article_id AND a.deleted_at IS NULL
             WHERE c.status = 'pending' AND c.deleted_at IS NULL LIMIT ${most}) AS held) AS pending,
           (SELECT count(*)::int FROM (
             SELECT DISTINCT r.comment_id FROM reports r
             JOIN comments c ON c.id = r.comment_id AND c.deleted_at IS NULL
             JOIN articles a ON a.id = c.article_id AND a.deleted_at IS NULL
             WHERE r.resolved_at IS NULL LIMIT ${most}) AS reported) AS reported`;
  return counted ?? { pending: 0, reported: 0 };
}

/**
 * All that the desk knows about one comment, deleted or not.
 * @throws {AppError} not_found
 */
export async function getCommentForDesk(id: string): Promise<CommentDossier> {
  if (!isId(id)) throw notFound();
  const row = await db().comment.findUnique({ where: { id }, select: cardColumns });
  if (!row) throw notFound();
  const standing = await standingOf([row.author.id]);
  return toCard(row, standing.get(row.author.id));
}

export type LoggedDecision = DecisionView & { commentId: string; article: { title: string; path: string | null } };

/** A page of decisions, newest first: all of them, one moderator's, or those on one comment. */
export async function listDecisions(filter: {
  deciderId?: string;
  commentId?: string;
  cursor?: string;
}): Promise<Page<LoggedDecision>> {
  const cursor = decodeCursor(filter.cursor);
  const rows = await db().decision.findMany({
    where: {
      deciderId: idFilter(filter.deciderId),
      commentId: idFilter(filter.commentId),
      ...(cursor && {
        createdAt: { lte: cursor.at },
        OR: [{ createdAt: { lt: cursor.at } }, { createdAt: cursor.at, id: { lt: cursor.id } }],
      }),
    },
    select: {
      ...decisionColumns,
      commentId: true,
      comment: { select: { article: { select: { title: true, path: true } } } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: DESK_PAGE_SIZE + 1,
  });
  return toPage(
    rows,
    DESK_PAGE_SIZE,
    ({ createdAt, id }) => ({ at: createdAt, id }),
    ({ comment, ...decision }) => ({ ...decision, article: comment.article }),
  );
}
