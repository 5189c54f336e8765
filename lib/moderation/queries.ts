import type { Prisma } from '@/generated/prisma/client';
import { db } from '@/lib/db';
import { notFound } from '@/lib/errors';
import { isId } from '@/lib/ids';
import { DESK_PAGE_SIZE, QUEUE_COUNT_MAX, QUEUE_PAGE_SIZE, SEARCH_QUERY_MAX } from '@/lib/limits';
import { trustStoredHtml } from '@/lib/markup/stored-html';
import { decodeCursor, toPage, type Cursor, type Page } from '@/lib/pagination';
import { standingOf } from './authors';
import { allReports, cardColumns, decisionColumns, toCard } from './card';
import type { CommentDossier, DecisionView, QueueFilter, QueueItem, QueueTab } from './schema';

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

/** LIKE's own signs stand for themselves in what a person typed. */
const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&');

function search(q: string | undefined): Prisma.CommentWhereInput {
  const words = q?.trim().slice(0, SEARCH_QUERY_MAX);
  if (!words) return {};
  const holds = { contains: literally(words), mode: 'insensitive' } as const;
  return { OR: [{ source: holds }, { author: { name: holds } }, { article: { title: holds } }] };
}

/** A filter by something that is no id finds nothing, like an id that nobody has. */
const byId = (id: string | undefined) => (id === undefined || isId(id) ? id : '00000000-0000-0000-0000-000000000000');

function beyond(cursor: Cursor | null, order: 'asc' | 'desc'): Prisma.CommentWhereInput {
  if (!cursor) return {};
  const [or, past] = order === 'asc' ? (['gte', 'gt'] as const) : (['lte', 'lt'] as const);
  return {
    // The first condition alone would let the index start in the right place; the second is exact.
    createdAt: { [or]: cursor.at },
    AND: { OR: [{ createdAt: { [past]: cursor.at } }, { createdAt: cursor.at, id: { [past]: cursor.id } }] },
  };
}

/**
 * A page of one tab of the queue. What waits comes oldest first, so that nobody is forgotten; what is settled comes
 * newest first. The query string can neither sort by nor filter on anything else (V14).
 */
export async function listQueue({ tab, q, articleId, personId, cursor }: QueueFilter): Promise<Page<QueueItem>> {
  const order = tab === 'pending' || tab === 'reported' ? 'asc' : 'desc';
  const rows = await db().comment.findMany({
    where: {
      ...(tab === 'reported' ? { reports: { some: { resolvedAt: null } } } : { status: tab }),
      deletedAt: null,
      article: { deletedAt: null },
      articleId: byId(articleId),
      authorId: byId(personId),
      AND: [search(q), beyond(decodeCursor(cursor), order)],
    },
    select: cardColumns,
    orderBy: [{ createdAt: order }, { id: order }],
    take: QUEUE_PAGE_SIZE + 1,
  });
  const standing = await standingOf(rows.map(({ author }) => author.id));
  return toPage(
    rows,
    QUEUE_PAGE_SIZE,
    ({ createdAt, id }) => ({ at: createdAt, id }),
    (row) => toCard(row, standing.get(row.author.id)),
  );
}

/**
 * All that the desk knows about one comment, deleted or not.
 * @throws {AppError} not_found
 */
export async function getCommentForDesk(id: string): Promise<CommentDossier> {
  if (!isId(id)) throw notFound();
  const row = await db().comment.findUnique({
    where: { id },
    select: {
      ...cardColumns,
      source: true,
      reports: allReports,
      revisions: { select: { number: true, html: true, createdAt: true }, orderBy: { number: 'desc' } },
    },
  });
  if (!row) throw notFound();
  const { source, revisions, ...card } = row;
  const standing = await standingOf([row.author.id]);
  return {
    ...toCard(card, standing.get(row.author.id)),
    source,
    deletedAt: row.deletedAt,
    revisions: revisions.map(({ html, ...revision }) => ({ ...revision, html: trustStoredHtml(html) })),
  };
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
      deciderId: byId(filter.deciderId),
      commentId: byId(filter.commentId),
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
