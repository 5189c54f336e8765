import { publishedSql } from '@/lib/articles/published';
import { db } from '@/lib/db';
import { replaceWords, wordsOf } from './query';
import { closestWord, foldWord, swaps } from './spelling';

const CANDIDATES = 24;
/** More words than this are a text and not a search. */
const WORDS_MAX = 8;

/**
 * Words near this one, the most similar first, that a published article holds now. `search_words` keeps the words of
 * articles that were unpublished, hence the look at the articles themselves: none of theirs is ever suggested (V36).
 */
async function listNear(typed: string): Promise<string[]> {
  const word = foldWord(typed);
  const rows = await db().$queryRaw<{ word: string }[]>`
    SELECT near.word FROM (
      SELECT w.word, similarity(w.word, ${word}) AS likeness FROM search_words w
      WHERE w.word % ${word} OR w.word = ANY (${swaps(word)}::text[])
      ORDER BY likeness DESC, w.word LIMIT ${CANDIDATES}::int) near
    WHERE EXISTS (SELECT 1 FROM articles a
                  WHERE ${publishedSql()} AND a.search @@ to_tsquery('rejoinder', near.word))
    ORDER BY near.likeness DESC, near.word`;
  return rows.map((row) => row.word);
}

/** The search with its misspelled words replaced by ones that published articles hold; null when there is nothing to correct. */
export async function correctQuery(text: string): Promise<string | null> {
  const replacements = new Map<string, string>();
  for (const typed of wordsOf(text).slice(0, WORDS_MAX)) {
    const word = closestWord(typed, await listNear(typed));
    if (word !== null && word !== foldWord(typed)) replacements.set(typed, word);
  }
  return replacements.size === 0 ? null : replaceWords(text, replacements);
}
