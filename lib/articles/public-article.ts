import { Prisma } from '@/generated/prisma/client';
import { db } from '@/lib/db';
import { publishedSql } from './published';
import { summaryColumns, toSummary, type ArticleAuthor, type ArticleSummary, type SummaryRow } from './summary';

export type Neighbor = { path: string; title: string };

/** An author with what they say of themselves. */
export type AuthorNote = ArticleAuthor & { bio: string };

/** A published article, as its page shows it. */
export type ArticleView = ArticleSummary & {
  standfirst: string;
  /** Sanitized when it was stored. */
  bodyHtml: string;
  /** Number of the revision that the reader has before them. */
  revision: number;
  correctedAt: Date | null;
  commentsClosedAt: Date | null;
  /** In the order of its byline. */
  authorNotes: AuthorNote[];
  newer: Neighbor | null;
  older: Neighbor | null;
};

type ArticleRow = SummaryRow & Omit<ArticleView, keyof ArticleSummary>;

/** The published articles next to `mine` in time. */
const neighbor = (comparison: '<' | '>', order: 'DESC' | 'ASC') => Prisma.sql`
  (SELECT json_build_object('path', a.path, 'title', a.title) FROM articles a
   WHERE ${publishedSql()} AND (a.published_at, a.id) ${Prisma.raw(comparison)} (mine.published_at, mine.id)
   ORDER BY a.published_at ${Prisma.raw(order)}, a.id ${Prisma.raw(order)} LIMIT 1)`;

async function find(which: Prisma.Sql): Promise<ArticleView | null> {
  const rows = await db().$queryRaw<ArticleRow[]>`
    WITH mine AS (SELECT a.id, a.published_at FROM articles a WHERE ${publishedSql()} AND ${which})
    SELECT ${summaryColumns()}, a.body_html AS "bodyHtml", a.revision, a.corrected_at AS "correctedAt",
           a.comments_closed_at AS "commentsClosedAt",
           (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'handle', p.handle, 'bio', p.bio)
              ORDER BY b.position), '[]')
            FROM bylines b JOIN people p ON p.id = b.person_id WHERE b.article_id = a.id) AS "authorNotes",
           ${neighbor('>', 'ASC')} AS newer, ${neighbor('<', 'DESC')} AS older
    FROM mine JOIN articles a ON a.id = mine.id`;
  const row = rows[0];
  return row ? ({ ...toSummary(row), standfirst: row.standfirst } as ArticleView) : null;
}

/** The published article at an address. An imported one keeps the path it had, in whatever spelling that was. */
export function findPublishedArticle(path: string): Promise<ArticleView | null> {
  return find(Prisma.sql`a.path = ANY (${spellings(path)}::text[])`);
}

/** The path as it was asked for and as it reads without percent-encoding; no text that PostgreSQL cannot hold. */
export function spellings(path: string): string[] {
  const all = new Set([path]);
  try {
    all.add(decodeURI(path)).add(encodeURI(decodeURI(path)));
  } catch (error) {
    if (!(error instanceof URIError)) throw error; // Not percent-encoding at all: the path as it is.
  }
  return [...all].filter((spelling) => !spelling.includes('\0'));
}

/** Where an old address leads now; null too when it leads to an article that is not public (V36). */
export async function findRedirect(path: string): Promise<string | null> {
  const rows = await db().$queryRaw<{ to: string }[]>`
    SELECT r."to" FROM redirects r WHERE r.path = ANY (${spellings(path)}::text[])
      AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.path = r."to" AND NOT ${publishedSql()}) LIMIT 1`;
  return rows[0]?.to ?? null;
}
