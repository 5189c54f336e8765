import { Prisma } from '@/generated/prisma/client';
import { db } from '@/lib/db';
import { decodeCursor, toPage, type Page } from '@/lib/pagination';
import { boundsOf, type Period } from '@/lib/site-dates';
import { publishedOnly, publishedSql } from './published';
import { summaryColumns, toSummary, type ArticleSummary, type SummaryRow } from './summary';

/** Which of the published articles a list shows; without anything, all of them. */
export type ArticleScope = {
  labelSlug?: string;
  authorId?: string;
  period?: Period & { timeZone: string };
};

function scopeSql({ labelSlug, authorId, period }: ArticleScope): Prisma.Sql {
  const parts = [publishedSql()];
  if (labelSlug !== undefined)
    parts.push(Prisma.sql`a.id IN (SELECT al.article_id FROM article_labels al JOIN labels l ON l.id = al.label_id
                                   WHERE l.slug = ${labelSlug})`);
  if (authorId !== undefined)
    parts.push(Prisma.sql`a.id IN (SELECT b.article_id FROM bylines b WHERE b.person_id = ${authorId}::uuid)`);
  if (period) {
    const { from, to } = boundsOf(period, period.timeZone);
    parts.push(Prisma.sql`a.published_at >= ${from} AND a.published_at < ${to}`);
  }
  return Prisma.join(parts, ' AND ');
}

/** Published articles, newest first by (publishedAt, id). `before` is the `next` of the page before; a foreign one counts as none. */
export async function listArticles(
  scope: ArticleScope,
  { before, limit }: { before?: string; limit: number },
): Promise<Page<ArticleSummary>> {
  const cursor = decodeCursor(before);
  const onwards = cursor ? Prisma.sql`AND (a.published_at, a.id) < (${cursor.at}, ${cursor.id}::uuid)` : Prisma.empty;
  const rows = await db().$queryRaw<SummaryRow[]>`
    SELECT ${summaryColumns()} FROM articles a
    WHERE ${scopeSql(scope)} ${onwards}
    ORDER BY a.published_at DESC, a.id DESC LIMIT ${limit + 1}::int`;
  return toPage(rows, limit, (row) => ({ at: row.publishedAt, id: row.id }), toSummary);
}

/** A label, if a published article carries it: a draft's label does not exist yet for readers. */
export function findLabel(slug: string): Promise<{ name: string; slug: string } | null> {
  return db().label.findFirst({
    where: { slug, articles: { some: { article: publishedOnly() } } },
    select: { name: true, slug: true },
  });
}

export type LabelCount = { name: string; slug: string; articles: number };

/** The labels that most published articles carry, at most `limit`, in the order of their names. */
export function listLabels(limit: number): Promise<LabelCount[]> {
  return db().$queryRaw<LabelCount[]>`
    SELECT used.name, used.slug, used.articles FROM (
      SELECT l.name, l.slug, count(*)::int AS articles
      FROM labels l JOIN article_labels al ON al.label_id = l.id JOIN articles a ON a.id = al.article_id
      WHERE ${publishedSql()} GROUP BY l.id ORDER BY count(*) DESC, l.slug LIMIT ${limit}::int) used
    ORDER BY used.name, used.slug`;
}

export type AuthorView = { id: string; name: string; handle: string; bio: string };

/** Somebody of the staff, if they have published. */
export async function findAuthor(handle: string): Promise<AuthorView | null> {
  const person = await db().person.findFirst({
    where: { handle, bylines: { some: { article: publishedOnly() } } },
    select: { id: true, name: true, bio: true },
  });
  return person && { ...person, handle };
}

export type PeriodCount = Period & { articles: number };

/** The years in which something was published, newest first. */
export function listYears(timeZone: string): Promise<PeriodCount[]> {
  return db().$queryRaw<PeriodCount[]>`
    SELECT extract(year FROM a.published_at AT TIME ZONE ${timeZone}::text)::int AS year, count(*)::int AS articles
    FROM articles a WHERE ${publishedSql()} GROUP BY 1 ORDER BY 1 DESC`;
}

/** The months of a year in which something was published, newest first. */
export function listMonths(year: number, timeZone: string): Promise<PeriodCount[]> {
  return db().$queryRaw<PeriodCount[]>`
    SELECT ${year}::int AS year, extract(month FROM a.published_at AT TIME ZONE ${timeZone}::text)::int AS month,
           count(*)::int AS articles
    FROM articles a WHERE ${scopeSql({ period: { year, timeZone } })} GROUP BY 2 ORDER BY 2 DESC`;
}
