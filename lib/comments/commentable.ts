import type { Reader } from '@/lib/db';
import { now } from '@/lib/clock';
import { conflict, notFound } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { isId } from '@/lib/ids';
import { publishedOnly } from '@/lib/articles/published';
import { getSite } from '@/lib/settings/public';
import { commentsAreOpen } from './closing';

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

type Commentable = { publishedAt: Date | null; commentsClosedAt: Date | null };

/**
 * The article again, if it takes comments. Null is one that readers may not see.
 * @throws {AppError} not_found, or conflict when its comments are closed
 */
export function requireOpen<T extends Commentable>(article: T | null, closeAfterDays: number | null, at: Date): T {
  if (!article) throw notFound(phrase('compose.no.article'));
  if (!commentsAreOpen(article, closeAfterDays, at)) throw conflict(phrase('comments.closed'));
  return article;
}

/**
 * The article, if it takes comments.
 * @throws {AppError} not_found when readers may not see it, conflict when its comments are closed
 */
export async function getOpenArticle(reader: Reader, id: string) {
  const article = await findPublicArticle(reader, id);
  if (!article) throw notFound(phrase('compose.no.article'));
  if (!article.open) throw conflict(phrase('comments.closed'));
  return article;
}
