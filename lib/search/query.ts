import { SEARCH_QUERY_MAX } from '@/lib/limits';

/** What a reader typed into the search box, read as far as the database needs it read. */
export type SearchQuery = {
  /** Everything typed, one line. PostgreSQL reads quotes, `or` and `-` in it (websearch_to_tsquery). */
  text: string;
  /** The last word, when it may still be growing, and what stands before it. */
  growing: { head: string; prefix: string } | null;
};

const GROWING_MIN = 2;

/** Reads a search. A last word with letters and digits alone may be the beginning of a longer one, unless it is quoted or excluded. */
export function readQuery(typed: string): SearchQuery {
  const text = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, SEARCH_QUERY_MAX)
    .replace(/\p{Cs}/gu, ''); // Half a character, where the limit cut one.
  const cut = text.lastIndexOf(' ') + 1;
  const prefix = text.slice(cut);
  const quoted = text.split('"').length % 2 === 0;
  const grows = !quoted && prefix.length >= GROWING_MIN && /^[\p{L}\p{M}\p{N}]+$/u.test(prefix);
  return { text, growing: grows ? { head: text.slice(0, cut).trim(), prefix } : null };
}

/** The plain words of a search that a correction may touch; nothing quoted or excluded. */
export function wordsOf(text: string): string[] {
  const unquoted = text
    .split('"')
    .filter((_, index) => index % 2 === 0)
    .join(' ');
  const words = unquoted.split(' ').filter((word) => /^\p{L}[\p{L}\p{M}]{3,39}$/u.test(word));
  return [...new Set(words.map((word) => word.toLowerCase()))];
}

/** The search with some of its words replaced, each wherever it stands alone. */
export function replaceWords(text: string, replacements: ReadonlyMap<string, string>): string {
  return text
    .split(' ')
    .map((word) => replacements.get(word.toLowerCase()) ?? word)
    .join(' ');
}
