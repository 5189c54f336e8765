import { db } from '@/lib/db';
import { firstPicture, type ArticlePicture } from '@/lib/markup/first-picture';
import { publishedSql } from './published';

export type RelatedArticle = { path: string; title: string; publishedAt: Date };

/** The newest other published articles that share a label with this one, newest first by (publishedAt, id). */
export function listRelated(articleId: string, limit: number): Promise<RelatedArticle[]> {
  return db().$queryRaw<RelatedArticle[]>`
    SELECT a.path, a.title, a.published_at AS "publishedAt" FROM articles a
    WHERE ${publishedSql()} AND a.id <> ${articleId}::uuid AND a.id IN (
      SELECT other.article_id FROM article_labels mine JOIN article_labels other ON other.label_id = mine.label_id
      WHERE mine.article_id = ${articleId}::uuid)
    ORDER BY a.published_at DESC, a.id DESC LIMIT ${limit}::int`;
}

/** The first picture of a published article whose size is known. */
export async function findPicture(articleId: string): Promise<ArticlePicture | null> {
  // Stored HTML escapes quotes in values: a picture's tag ends where this says, and the text around it need not travel.
  const rows = await db().$queryRaw<{ tag: string }[]>`
    SELECT (regexp_matches(a.body_html, '<img(?: [a-z]+="[^"]*")*>', 'g'))[1] AS tag
    FROM articles a WHERE a.id = ${articleId}::uuid AND ${publishedSql()} LIMIT ${PICTURES_LOOKED_AT}::int`;
  return firstPicture(rows.map(({ tag }) => tag).join(''));
}

/** The first pictures may have no size; one that comes later than these is no lead. */
const PICTURES_LOOKED_AT = 3;
