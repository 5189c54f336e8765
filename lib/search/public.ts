import { Prisma } from '@/generated/prisma/client';
import { publishedSql } from '@/lib/articles/published';
import { summaryColumns, toSummary, type ArticleSummary, type SummaryRow } from '@/lib/articles/summary';
import { db } from '@/lib/db';
import { SEARCH_PAGE_SIZE } from '@/lib/limits';
import { decodeCursor, encodeCursor } from '@/lib/pagination';
import { correctQuery } from './correction';
import { asExcerpt, FRAGMENT_DELIMITER, HIT_END, HIT_START, readHits, type TextPart } from './hits';
import { readQuery, type SearchQuery } from './query';

export type SearchResult = ArticleSummary & { snippet: TextPart[] };

export type SearchPage = {
  results: SearchResult[];
  next: string | null;
  /** The search that was made instead, when the one typed finds nothing; null otherwise. */
  correctedTo: string | null;
};

type ResultRow = SummaryRow & { inTitle: boolean; snippet: string };

/** Words of published articles that the last word may grow into: stemming hides `running` from `runnin`. */
const EXPANSIONS_MAX = 40;
const SNIPPET_SOURCE_MAX = 20_000;
const SNIPPET_OPTIONS = `StartSel=${HIT_START}, StopSel=${HIT_END}, MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter="${FRAGMENT_DELIMITER}"`;

/**
 * The search as a tsquery. Everything that was typed reaches PostgreSQL as a parameter: websearch_to_tsquery accepts
 * any text, and what to_tsquery is given holds letters and digits alone (V15).
 */
function tsquery({ text, growing }: SearchQuery): Prisma.Sql {
  const whole = Prisma.sql`websearch_to_tsquery('rejoinder', ${text})`;
  if (!growing) return whole;
  const { head, prefix } = growing;
  return Prisma.sql`(${whole} || (websearch_to_tsquery('rejoinder', ${head}) && to_tsquery('rejoinder', ${prefix} || ':*' || coalesce((
    SELECT ' | ' || string_agg(w.word, ' | ') FROM (
      SELECT word FROM search_words WHERE word LIKE lower(unaccent(${prefix})) || '%' ORDER BY word LIMIT ${EXPANSIONS_MAX}::int
    ) w), ''))))`;
}

/** A cursor says in which of the two groups of results it stands (`t` title, `x` text), then when and which. */
function readCursor(cursor: string | undefined) {
  const group = cursor?.slice(0, 2);
  const place = group === 't.' || group === 'x.' ? decodeCursor(cursor?.slice(2)) : null;
  return place && { ...place, inTitle: group === 't.' };
}

/**
 * Published articles that match, in a total order that a cursor can hold: those whose title matches first, and in each
 * group newest first by (publishedAt, id).
 */
async function find(query: SearchQuery, cursor?: string): Promise<Pick<SearchPage, 'results' | 'next'>> {
  const place = readCursor(cursor);
  const onwards = place
    ? Prisma.sql`WHERE (m."inTitle", m."publishedAt", m.id) < (${place.inTitle}, ${place.at}, ${place.id}::uuid)`
    : Prisma.empty;
  const rows = await db().$queryRaw<ResultRow[]>`
    WITH asked AS MATERIALIZED (SELECT ${tsquery(query)} AS q),
    matches AS (
      SELECT a.id, a.published_at AS "publishedAt", ts_filter(a.search, '{a}') @@ asked.q AS "inTitle"
      FROM articles a, asked WHERE a.search @@ asked.q AND ${publishedSql()}),
    page AS (
      SELECT * FROM matches m ${onwards}
      ORDER BY m."inTitle" DESC, m."publishedAt" DESC, m.id DESC LIMIT ${SEARCH_PAGE_SIZE + 1}::int)
    SELECT ${summaryColumns()}, page."inTitle",
      ts_headline('rejoinder', translate(left(a.plain_text, ${SNIPPET_SOURCE_MAX}::int), ${HIT_START + HIT_END}, ''),
                  asked.q, ${SNIPPET_OPTIONS}) AS snippet
    FROM page JOIN articles a ON a.id = page.id, asked
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
