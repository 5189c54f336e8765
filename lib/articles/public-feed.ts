import { db } from '@/lib/db';
import { publishedSql } from './published';
import { summaryColumns, toSummary, type ArticleSummary, type SummaryRow } from './summary';

export type FeedArticle = ArticleSummary & { bodyHtml: string; correctedAt: Date | null };

/** The newest published articles with their whole text, newest first by (publishedAt, id). */
export async function listFeedArticles(limit: number): Promise<FeedArticle[]> {
  const rows = await db().$queryRaw<(SummaryRow & Pick<FeedArticle, 'bodyHtml' | 'correctedAt'>)[]>`
    SELECT ${summaryColumns()}, a.body_html AS "bodyHtml", a.corrected_at AS "correctedAt"
    FROM articles a WHERE ${publishedSql()} ORDER BY a.published_at DESC, a.id DESC LIMIT ${limit}::int`;
  return rows.map(({ bodyHtml, correctedAt, ...row }) => ({ ...toSummary(row), bodyHtml, correctedAt }));
}

/** What a feed of one article's comments needs to say of it; null when it is not public. */
export async function findFeedArticle(id: string): Promise<{ id: string; path: string; title: string } | null> {
  const rows = await db().$queryRaw<{ id: string; path: string; title: string }[]>`
    SELECT a.id, a.path, a.title FROM articles a WHERE a.id = ${id}::uuid AND ${publishedSql()}`;
  return rows[0] ?? null;
}
