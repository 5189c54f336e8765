import { Prisma } from '@/generated/prisma/client';
import { publishedSql } from '@/lib/articles/published';
import { db } from '@/lib/db';
import { isId } from '@/lib/ids';
import { COMMENT_REPLIES_PAGE_SIZE, COMMENT_REPLIES_PREVIEW, COMMENT_ROOTS_PAGE_SIZE } from '@/lib/limits';
import { decodeCursor, encodeCursor } from '@/lib/pagination';
import { readReplies } from './public-replies';
import { commentColumns, toPublicComment, type CommentRow } from './public-rows';
import { arrangeReplies, type PublicComment, type ThreadNode } from './public-tree';
import { visibleSql } from './visible-sql';

export type Thread = {
  root: PublicComment;
  replies: ThreadNode[];
  /** Visible replies that are not on this page, and the place after which they begin. */
  more: { count: number; after: string } | null;
};

export type ThreadsPage = {
  threads: Thread[];
  /** Where the following page of threads begins. */
  next: string | null;
  /** Where the page before begins; empty for the first page; null when this is the first page. */
  previous: string | null;
};

/** How many comments of each article everybody may read, counted from the rows. */
export async function countComments(articleIds: readonly string[]): Promise<Map<string, number>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db().$queryRaw<{ id: string; comments: number }[]>`
    SELECT a.id, (SELECT count(*)::int FROM comments c WHERE c.article_id = a.id AND ${visibleSql()}) AS comments
    FROM articles a WHERE a.id = ANY (${articleIds}::uuid[]) AND ${publishedSql()}`;
  return new Map(rows.map(({ id, comments }) => [id, comments]));
}

/** A root is public while anything in its thread is: itself, or a reply below its tombstone. */
export function publicRootSql(): Prisma.Sql {
  return Prisma.sql`(c.parent_id IS NULL
    AND EXISTS (SELECT 1 FROM comments v WHERE v.root_id = c.id AND ${visibleSql('v')}))`;
}

type RootRow = CommentRow & { replyCount: number };

async function readRoots(condition: Prisma.Sql, limit: number): Promise<RootRow[]> {
  // The root is counted along and taken off: `v.id <> c.id` would fetch each reply of a thread that may have thousands,
  // where the index alone can count them.
  return db().$queryRaw<RootRow[]>`
    SELECT ${commentColumns()},
      (SELECT count(*)::int FROM comments v WHERE v.root_id = c.id AND ${visibleSql('v')})
        - ${visibleSql()}::int AS "replyCount"
    FROM comments c JOIN people p ON p.id = c.author_id JOIN articles a ON a.id = c.article_id
    WHERE ${condition} AND ${publicRootSql()} AND ${publishedSql()}
    ORDER BY c.created_at, c.id LIMIT ${limit}::int`;
}

/** Where the page before begins: as many threads earlier as a page holds. */
async function findPrevious(articleId: string, from: { at: Date; id: string }): Promise<string> {
  const rows = await db().$queryRaw<{ id: string; at: Date }[]>`
    SELECT c.id, c.created_at AS at FROM comments c
    WHERE c.article_id = ${articleId}::uuid AND ${publicRootSql()} AND (c.created_at, c.id) < (${from.at}, ${from.id}::uuid)
    ORDER BY c.created_at DESC, c.id DESC LIMIT ${COMMENT_ROOTS_PAGE_SIZE + 1}::int`;
  const first = rows[COMMENT_ROOTS_PAGE_SIZE - 1];
  return first && rows.length > COMMENT_ROOTS_PAGE_SIZE ? encodeCursor(first) : '';
}

/**
 * A page of an article's threads, oldest first by (createdAt, id) of their roots, each with its first replies.
 * `from` is where the page begins, that root included; a foreign value counts as none. At most four queries.
 */
export async function listThreads(articleId: string, from?: string): Promise<ThreadsPage> {
  const start = decodeCursor(from);
  const onwards = start ? Prisma.sql`AND (c.created_at, c.id) >= (${start.at}, ${start.id}::uuid)` : Prisma.empty;
  const rows = await readRoots(Prisma.sql`c.article_id = ${articleId}::uuid ${onwards}`, COMMENT_ROOTS_PAGE_SIZE + 1);
  const roots = rows.slice(0, COMMENT_ROOTS_PAGE_SIZE);
  const answered = roots.filter(({ replyCount }) => replyCount > 0).map(({ id }) => id);
  const slices = answered.length ? await readReplies(answered, { limit: COMMENT_REPLIES_PREVIEW }) : new Map();
  const threads = roots.map((row): Thread => {
    const slice = slices.get(row.id);
    const left = row.replyCount - (slice?.visible ?? 0);
    return {
      root: toPublicComment(row),
      replies: slice ? arrangeReplies(row.id, slice.replies) : [],
      more: left > 0 && slice?.last ? { count: left, after: encodeCursor(slice.last) } : null,
    };
  });
  const surplus = rows[COMMENT_ROOTS_PAGE_SIZE];
  return {
    threads,
    next: surplus ? encodeCursor({ at: surplus.createdAt, id: surplus.id }) : null,
    previous: start ? await findPrevious(articleId, start) : null,
  };
}

/** One thread of an article, from a place on; null when nothing of it is public. */
export async function findThread(
  articleId: string,
  rootId: string,
  after?: string,
): Promise<(Thread & { from: string }) | null> {
  if (!isId(rootId)) return null;
  const rows = await readRoots(Prisma.sql`c.article_id = ${articleId}::uuid AND c.id = ${rootId}::uuid`, 1);
  const row = rows[0];
  if (!row) return null;
  const start = decodeCursor(after) ?? undefined;
  const slices = await readReplies([rootId], { after: start, limit: COMMENT_REPLIES_PAGE_SIZE });
  const slice = slices.get(rootId);
  const left = slice?.last ? await countRepliesAfter(rootId, slice.last) : 0;
  return {
    root: toPublicComment(row),
    replies: arrangeReplies(rootId, slice?.replies ?? []),
    more: left > 0 && slice?.last ? { count: left, after: encodeCursor(slice.last) } : null,
    from: encodeCursor({ at: row.createdAt, id: row.id }),
  };
}

async function countRepliesAfter(rootId: string, { at, id }: { at: Date; id: string }): Promise<number> {
  const rows = await db().$queryRaw<{ replies: number }[]>`
    SELECT count(*)::int AS replies FROM comments c
    WHERE c.root_id = ${rootId}::uuid AND c.parent_id IS NOT NULL AND ${visibleSql()}
      AND (c.created_at, c.id) > (${at}, ${id}::uuid)`;
  return rows[0]?.replies ?? 0;
}
