import { SEARCH_QUERY_MAX } from '@/lib/limits';

/** What a reader typed into the search box, read as far as the database needs it read. */
export type SearchQuery = {
  /** Everything typed, one line. PostgreSQL reads quotes, `or` and `-` in it (websearch_to_tsquery). */
  text: string;
  /** The last word, when it may still be growing, and what stands before it. */
  growing: { head: string; prefix: string } | null;
};

const GROWING_MIN = 2;

/** Quotation marks as keyboards write them. */
const CURLY = /[“”„‟«»]/g;
/** Between two letters it is part of a word: Hebrew writes its abbreviations so. */
const WITHIN_A_WORD = /(?<=\p{L})"(?=\p{L})/gu;

/** A mark that nothing closes begins no phrase: whoever typed it has not finished, or meant an inch. */
function withoutUnpaired(text: string): string {
  const last = text.lastIndexOf('"');
  return text.split('"').length % 2 === 0 ? `${text.slice(0, last)} ${text.slice(last + 1)}` : text;
}

/** Reads a search. A last word with letters and digits alone may be the beginning of a longer one, unless it is quoted or excluded. */
export function readQuery(typed: string): SearchQuery {
  const line = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, SEARCH_QUERY_MAX)
    .replace(/\p{Cs}/gu, ''); // Half a character, where the limit cut one.
  const text = withoutUnpaired(line.replace(CURLY, '"').replace(WITHIN_A_WORD, ' ')).replace(/ +/g, ' ').trim();
  const cut = text.lastIndexOf(' ') + 1;
  const prefix = text.slice(cut);
  const grows = prefix.length >= GROWING_MIN && /^[\p{L}\p{M}\p{N}]+$/u.test(prefix);
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
