import { Prisma } from '@/generated/prisma/client';
import { openingOf } from './opening';

export type ArticleAuthor = { id: string; name: string; handle: string | null };
export type ArticleLabelView = { name: string; slug: string };

/** An article as lists show it. */
export type ArticleSummary = {
  id: string;
  path: string;
  title: string;
  /** The standfirst, or the beginning of the text where there is none. */
  summary: string;
  publishedAt: Date;
  wordCount: number;
  authors: ArticleAuthor[];
  labels: ArticleLabelView[];
};

export type SummaryRow = Omit<ArticleSummary, 'summary'> & { standfirst: string; opening: string };

const SUMMARY_MAX = 240;
// Enough for an excerpt in any script, without reading a whole article for it.
const OPENING_MAX = 800;

/** The columns of a `SummaryRow`, for a table of articles that the query calls `a`. */
export function summaryColumns(): Prisma.Sql {
  return Prisma.sql`
    a.id, a.path, a.title, a.standfirst, a.published_at AS "publishedAt", a.word_count AS "wordCount",
    left(a.plain_text, ${OPENING_MAX}::int) AS opening,
    (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'handle', p.handle) ORDER BY b.position), '[]')
       FROM bylines b JOIN people p ON p.id = b.person_id WHERE b.article_id = a.id) AS authors,
    (SELECT coalesce(json_agg(json_build_object('name', l.name, 'slug', l.slug) ORDER BY l.name), '[]')
       FROM article_labels al JOIN labels l ON l.id = al.label_id WHERE al.article_id = a.id) AS labels`;
}

export function toSummary({ standfirst, opening, ...row }: SummaryRow): ArticleSummary {
  return { ...row, summary: standfirst || openingOf(opening, SUMMARY_MAX) };
}
