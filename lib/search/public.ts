import { Prisma } from '@/generated/prisma/client';
import { publishedSql } from '@/lib/articles/published';
import { summaryColumns, toSummary, type ArticleSummary, type SummaryRow } from '@/lib/articles/summary';
import { db } from '@/lib/db';
import { SEARCH_PAGE_SIZE } from '@/lib/limits';
import { decodeCursor, encodeCursor } from '@/lib/pagination';
import { correctQuery } from './correction';
import { asExcerpt, FRAGMENT_DELIMITER, HIT_END, HIT_START, readHits, type TextPart } from './hits';
import { readQuery, type SearchQuery } from './query';
import { readTsquery } from './tsquery';

export type SearchResult = ArticleSummary & { snippet: TextPart[] };

export type SearchPage = {
  results: SearchResult[];
  next: string | null;
  /** The search that was made instead, when the one typed finds nothing; null otherwise. */
  correctedTo: string | null;
};

type ResultRow = SummaryRow & { inTitle: boolean; snippet: string };

const SNIPPET_SOURCE_MAX = 20_000;
const SNIPPET_OPTIONS = `StartSel=${HIT_START}, StopSel=${HIT_END}, MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter="${FRAGMENT_DELIMITER}"`;

/** A cursor says in which of the two groups of results it stands (`t` title, `x` text), then when and which. */
function readCursor(cursor: string | undefined) {
  const group = cursor?.slice(0, 2);
  const place = group === 't.' || group === 'x.' ? decodeCursor(cursor?.slice(2)) : null;
  return place && { ...place, inTitle: group === 't.' };
}

type Place = ReturnType<typeof readCursor>;

/**
 * The first matches of one group, from a place on. Each group is read for itself, so that PostgreSQL may choose: a word
 * that many articles have it finds while it walks from the newest on, and stops; a rare one it looks up.
 */
function groupSql(asked: string, inTitle: boolean, place: Place): Prisma.Sql {
  const titleFits = Prisma.sql`(a.title_search @@ ${asked}::tsquery)`;
  const onwards =
    place?.inTitle === inTitle
      ? Prisma.sql`AND (a.published_at, a.id) < (${place.at}, ${place.id}::uuid)`
      : Prisma.empty;
  return Prisma.sql`
    SELECT a.id, a.published_at, ${inTitle}::boolean AS "inTitle" FROM articles a
    WHERE ${inTitle ? titleFits : Prisma.sql`NOT ${titleFits}`} AND a.search @@ ${asked}::tsquery
      AND ${publishedSql()} ${onwards}
    ORDER BY a.published_at DESC, a.id DESC LIMIT ${SEARCH_PAGE_SIZE + 1}::int`;
}

/** Both groups after one another; the second is not looked for while the first fills the page. */
function pageSql(asked: string, place: Place): Prisma.Sql {
  const texts = groupSql(asked, false, place);
  if (place && !place.inTitle) return texts;
  return Prisma.sql`
    WITH titles AS MATERIALIZED (${groupSql(asked, true, place)})
    SELECT * FROM titles UNION ALL
    SELECT * FROM (${texts}) texts WHERE (SELECT count(*) FROM titles) <= ${SEARCH_PAGE_SIZE}::int
    ORDER BY "inTitle" DESC, published_at DESC, id DESC LIMIT ${SEARCH_PAGE_SIZE + 1}::int`;
}

/**
 * Published articles that match, in a total order that a cursor can hold: those whose title matches first, and in each
 * group newest first by (publishedAt, id).
 */
async function find(query: SearchQuery, cursor?: string): Promise<Pick<SearchPage, 'results' | 'next'>> {
  const asked = await readTsquery(query);
  if (asked === '') return { results: [], next: null };
  const rows = await db().$queryRaw<ResultRow[]>`
    SELECT ${summaryColumns()}, page."inTitle",
      ts_headline('rejoinder', translate(left(a.plain_text, ${SNIPPET_SOURCE_MAX}::int), ${HIT_START + HIT_END}, ''),
                  ${asked}::tsquery, ${SNIPPET_OPTIONS}) AS snippet
    FROM (${pageSql(asked, readCursor(cursor))}) page JOIN articles a ON a.id = page.id
    ORDER BY page."inTitle" DESC, a.published_at DESC, a.id DESC`;
  const kept = rows.slice(0, SEARCH_PAGE_SIZE);
  const last = kept.at(-1);
  const more = rows.length > SEARCH_PAGE_SIZE && last;
  return {
    results: kept.map(({ inTitle: _, snippet, ...row }) => ({
      ...toSummary(row),
      snippet: asExcerpt(readHits(snippet), row.opening),
    })),
    next: more ? `${last.inTitle ? 't' : 'x'}.${encodeCursor({ at: last.publishedAt, id: last.id })}` : null,
  };
}

/**
 * A page of the published articles that match what was typed: words, "phrases", `or`, `-without`; accents and English
 * endings do not matter, and the last word may be a beginning. When nothing matches, misspelled words are replaced by
 * ones that published articles use, and only if that finds something.
 */
export async function searchArticles(typed: string, cursor?: string): Promise<SearchPage> {
  const query = readQuery(typed);
  if (query.text === '') return { results: [], next: null, correctedTo: null };
  const page = await find(query, cursor);
  if (page.results.length > 0 || cursor !== undefined) return { ...page, correctedTo: null };
  const corrected = await correctQuery(query.text);
  if (corrected === null) return { ...page, correctedTo: null };
  const second = await find(readQuery(corrected));
  return second.results.length > 0 ? { ...second, correctedTo: corrected } : { ...page, correctedTo: null };
}
