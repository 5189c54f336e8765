import { DAY, later } from '@/lib/clock';

type Article = { publishedAt: Date | null; commentsClosedAt: Date | null };

/**
 * When an article stops taking comments: closed by hand, or `closeAfterDays` after its publication, whichever comes
 * first. Null when it stays open.
 */
export function commentsCloseAt(article: Article, closeAfterDays: number | null): Date | null {
  const byAge =
    article.publishedAt && closeAfterDays !== null ? later(article.publishedAt, closeAfterDays * DAY) : null;
  if (!byAge || !article.commentsClosedAt) return byAge ?? article.commentsClosedAt;
  return byAge < article.commentsClosedAt ? byAge : article.commentsClosedAt;
}

/** True while the article takes comments. */
export function commentsAreOpen(article: Article, closeAfterDays: number | null, at: Date): boolean {
  const closes = commentsCloseAt(article, closeAfterDays);
  return closes === null || at < closes;
}
