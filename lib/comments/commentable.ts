import type { Reader } from '@/lib/db';
import { now } from '@/lib/clock';
import { conflict, notFound } from '@/lib/errors';
import { isId } from '@/lib/ids';
import { publishedOnly } from '@/lib/articles/published';
import { getSite } from '@/lib/settings/public';
import { commentsAreOpen } from './closing';
import { visibleOnly } from './visibility';

const columns = {
  id: true,
  title: true,
  path: true,
  revision: true,
  publishedAt: true,
  commentsClosedAt: true,
} as const;

/** The article, if readers may see it, with whether it takes comments now. */
export async function findPublicArticle(reader: Reader, id: string) {
  if (!isId(id)) return null;
  const article = await reader.article.findFirst({ where: { id, ...publishedOnly() }, select: columns });
  if (!article) return null;
  const { closeCommentsAfterDays } = await getSite(reader);
  return { ...article, path: article.path ?? '/', open: commentsAreOpen(article, closeCommentsAfterDays, now()) };
}

/**
 * The article, if it takes comments.
 * @throws {AppError} not_found when readers may not see it, conflict when its comments are closed
 */
export async function getOpenArticle(reader: Reader, id: string) {
  const article = await findPublicArticle(reader, id);
  if (!article) throw notFound('This article is not there any more, so it takes no comments.');
  if (!article.open) throw conflict('Comments on this article are closed.');
  return article;
}

/**
 * The comment that a reply answers: public, and in the same article.
 * @throws {AppError} conflict when it is not there, because the text must be kept and the reply can become a comment
 */
export async function getParent(reader: Reader, id: string, articleId: string) {
  const parent = isId(id)
    ? await reader.comment.findFirst({
        where: { id, articleId, ...visibleOnly },
        select: { id: true, rootId: true, depth: true, createdAt: true },
      })
    : null;
  if (!parent) throw conflict('The comment that you answer is not there any more. You can post a new comment instead.');
  return parent;
}

/** The id of the revision that the author read, or of the current one when the form does not say. */
export async function findRevisionRead(
  reader: Reader,
  article: { id: string; revision: number },
  read?: number | null,
) {
  const revisions = await reader.articleRevision.findMany({
    where: { articleId: article.id, number: { in: [article.revision, read ?? article.revision] } },
    select: { id: true, number: true },
  });
  const found = revisions.find(({ number }) => number === read) ?? revisions[0];
  if (!found) throw new Error(`Article ${article.id} has no revision`);
  return found.id;
}
