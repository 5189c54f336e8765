import { publishedOnly } from '@/lib/articles/published';
import { db } from '@/lib/db';
import { isId } from '@/lib/ids';
import { COMMENT_REPLIES_PREVIEW, COMMENT_ROOTS_PAGE_SIZE } from '@/lib/limits';
import { encodeCursor, type Cursor } from '@/lib/pagination';
import { paths } from '@/lib/paths';
import { publicRootSql } from './public';
import { visibleOnly } from './visibility';
import { visibleSql } from './visible-sql';

/** Replies that stand above the one that a link leads to, on a page within a long thread. */
const CONTEXT = 10;

type Found = { id: string; createdAt: Date; articleId: string; root: Cursor };

/** The visible replies of the thread before this one, nearest first: no more than it takes to know where it stands. */
async function repliesBefore({ id, createdAt, root }: Found): Promise<Cursor[]> {
  return db().$queryRaw<Cursor[]>`
    SELECT c.id, c.created_at AS at FROM comments c
    WHERE c.root_id = ${root.id}::uuid AND c.parent_id IS NOT NULL AND ${visibleSql()}
      AND (c.created_at, c.id) < (${createdAt}, ${id}::uuid)
    ORDER BY c.created_at DESC, c.id DESC LIMIT ${COMMENT_REPLIES_PREVIEW}::int`;
}

/** True when the thread stands on the article's first page of threads. */
async function isOnFirstPage({ articleId, root }: Found): Promise<boolean> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT c.id FROM comments c
    WHERE c.article_id = ${articleId}::uuid AND ${publicRootSql()} AND (c.created_at, c.id) < (${root.at}, ${root.id}::uuid)
    LIMIT ${COMMENT_ROOTS_PAGE_SIZE}::int`;
  return rows.length < COMMENT_ROOTS_PAGE_SIZE;
}

/**
 * The address, as a path with `#c<ID>`, of a page that shows this comment; null when it is not public. Deep in a long
 * thread that page begins a few replies before it.
 */
export async function locateComment(id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const comment = await db().comment.findFirst({
    where: { id, ...visibleOnly, article: publishedOnly() },
    select: {
      createdAt: true,
      articleId: true,
      parentId: true,
      article: { select: { path: true } },
      root: { select: { id: true, createdAt: true } },
    },
  });
  if (!comment?.article.path) return null;
  const root = { at: comment.root.createdAt, id: comment.root.id };
  const found: Found = { id, createdAt: comment.createdAt, articleId: comment.articleId, root };
  const before = comment.parentId === null ? [] : await repliesBefore(found);
  const start = before[CONTEXT];
  if (before.length === COMMENT_REPLIES_PREVIEW && start) {
    const query = { thread: root.id, after: encodeCursor(start) };
    return paths.commentAnchor(paths.articleComments(comment.article.path, query), id);
  }
  const query = (await isOnFirstPage(found)) ? {} : { comments: encodeCursor(root) };
  return paths.commentAnchor(paths.articleComments(comment.article.path, query), id);
}
