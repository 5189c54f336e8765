import { SLUG_MAX } from '@/lib/limits';

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Points and vowel signs that Hebrew and Arabic are usually written without. */
const POINTS = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u064B-\u065F\u0670]/g;
/** Within a word they close up: `isn’t`, `צה״ל`. */
const INNER_MARKS = /['’ʼ׳״]|(?<=\p{L})"(?=\p{L})/gu;

function foldLatin(word: string): string[] {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter] ?? letter)
    .split(/[^a-z0-9]+/);
}

/**
 * A title as the last part of an address: its words in lower case between hyphens, cut at a word within SLUG_MAX. Latin
 * letters lose their accents (`é` → `e`); other scripts keep their letters. Quotation marks within a word close up. A title
 * without any letter or digit gives `fallback`.
 */
export function makeSlug(title: string, fallback = 'article'): string {
  const words = title
    .toLowerCase()
    .normalize('NFC')
    .replace(POINTS, '')
    .replace(INNER_MARKS, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((word) => (NOT_LATIN.test(word) ? [word] : foldLatin(word)))
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > SLUG_MAX) break;
    slug = longer;
  }
  return slug || words[0]?.slice(0, SLUG_MAX).replace(/[\uD800-\uDBFF]$/, '') || fallback;
}

/**
 * A label's name as the last part of its address. Labels are one when this is one: when they differ in case, accents or
 * punctuation, but not in a letter of any script, nor as C, C++ and C# do.
 */
export function labelSlug(name: string): string {
  const words = name.replace(/(?<=[\p{L}+])\+/gu, ' plus ').replace(/(?<=\p{L})#/gu, ' sharp ');
  const whole = words
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join('-');
  const slug = NOT_LATIN.test(words) ? whole : makeSlug(words, whole);
  return slug || name.toLowerCase().replace(/\s+/g, '-');
}

/** `slug`, `slug-2`, `slug-3` …: the first that is not taken. */
export function firstFree(slug: string, isTaken: (candidate: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
