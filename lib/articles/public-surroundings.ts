import { Prisma } from '@/generated/prisma/client';
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

export type AuthorNote = { id: string; name: string; handle: string | null; bio: string };

/** Who wrote a published article and what they say of themselves, in the order of its byline. */
export function listAuthorNotes(articleId: string): Promise<AuthorNote[]> {
  return db().$queryRaw<AuthorNote[]>`
    SELECT p.id, p.name, p.handle, p.bio FROM bylines b
    JOIN people p ON p.id = b.person_id JOIN articles a ON a.id = b.article_id
    WHERE b.article_id = ${articleId}::uuid AND ${publishedSql()} ORDER BY b.position`;
}

/** The first picture of each of these published articles that has one, by the article's id. For a handful: it reads their bodies. */
export async function findPictures(articleIds: readonly string[]): Promise<Map<string, ArticlePicture>> {
  if (articleIds.length === 0) return new Map();
  // Stored HTML escapes quotes in values: a picture's tag ends where this says, and all tags before it need not travel.
  const rows = await db().$queryRaw<{ id: string; tags: string }[]>`
    SELECT a.id, (SELECT string_agg(found.tag[1], '') FROM (
        SELECT regexp_matches(a.body_html, '<img(?: [a-z]+="[^"]*")*>', 'g') AS tag LIMIT ${PICTURES_LOOKED_AT}::int) found) AS tags
    FROM articles a WHERE ${publishedSql()} AND a.id IN (${Prisma.join(articleIds.map((id) => Prisma.sql`${id}::uuid`))})`;
  const pictures = rows.map(({ id, tags }) => [id, firstPicture(tags ?? '')] as const);
  return new Map(pictures.filter((entry): entry is readonly [string, ArticlePicture] => entry[1] !== null));
}

/** The first pictures may have no size; one that comes later than these is no lead. */
const PICTURES_LOOKED_AT = 3;
