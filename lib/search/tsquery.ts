import { Prisma } from '@/generated/prisma/client';
import { db } from '@/lib/db';
import type { SearchQuery } from './query';

/** Words of published articles that the last word may grow into: stemming hides `running` from `runnin`. */
const EXPANSIONS_MAX = 40;

function tsquerySql({ text, growing }: SearchQuery): Prisma.Sql {
  const whole = Prisma.sql`websearch_to_tsquery('rejoinder', ${text})`;
  if (!growing) return whole;
  const { head, prefix } = growing;
  return Prisma.sql`(${whole} || (websearch_to_tsquery('rejoinder', ${head}) && to_tsquery('rejoinder', ${prefix} || ':*' || coalesce((
    SELECT ' | ' || string_agg(w.word, ' | ') FROM (
      SELECT word FROM search_words WHERE word LIKE lower(unaccent(${prefix})) || '%' ORDER BY word LIMIT ${EXPANSIONS_MAX}::int
    ) w), ''))))`;
}

/**
 * A search as the text of a tsquery; empty when it holds no word to look for. Everything that was typed reaches PostgreSQL
 * as a parameter: websearch_to_tsquery accepts any text, and what to_tsquery is given holds letters and digits alone (V15).
 * Read before the search itself: only of a tsquery that it has before it can PostgreSQL tell how many articles it fits.
 */
export async function readTsquery(query: SearchQuery): Promise<string> {
  const rows = await db().$queryRaw<{ asked: string }[]>`SELECT ${tsquerySql(query)}::text AS asked`;
  return rows[0]?.asked ?? '';
}
