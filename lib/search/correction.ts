import { publishedSql } from '@/lib/articles/published';
import { db } from '@/lib/db';
import { replaceWords, wordsOf } from './query';

const CANDIDATES = 12;
/** More words than this are a text and not a search. */
const WORDS_MAX = 8;

/**
 * The search with its unknown words replaced by the most similar ones (by trigrams) that a published article holds
 * now; null when there is nothing to correct. `search_words` keeps the words of articles that were unpublished, hence
 * the look at the articles themselves: no word of theirs is ever suggested (V36).
 */
export async function correctQuery(text: string): Promise<string | null> {
  const words = wordsOf(text).slice(0, WORDS_MAX);
  if (words.length === 0) return null;
  const found = await db().$queryRaw<{ typed: string; word: string }[]>`
    SELECT t.typed, best.word FROM unnest(${words}::text[]) AS t (typed)
    CROSS JOIN LATERAL (
      SELECT near.word FROM (
        SELECT w.word, similarity(w.word, lower(unaccent(t.typed))) AS likeness
        FROM search_words w WHERE w.word % lower(unaccent(t.typed))
        ORDER BY likeness DESC, w.word LIMIT ${CANDIDATES}::int) near
      WHERE EXISTS (SELECT 1 FROM articles a
                    WHERE ${publishedSql()} AND a.search @@ to_tsquery('rejoinder', near.word))
      ORDER BY near.likeness DESC, near.word LIMIT 1) best
    WHERE best.word <> lower(unaccent(t.typed))`;
  if (found.length === 0) return null;
  return replaceWords(text, new Map(found.map(({ typed, word }) => [typed, word])));
}
