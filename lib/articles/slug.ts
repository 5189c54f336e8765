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

/**
 * A title as the last part of an address: lower-case ASCII letters and digits between hyphens, cut at a word within
 * SLUG_MAX. Apostrophes close up (`isn’t` → `isnt`). A title without any Latin letter or digit gives `fallback`.
 */
export function makeSlug(title: string, fallback = 'article'): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter] ?? letter)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > SLUG_MAX) break;
    slug = longer;
  }
  return slug || words[0]?.slice(0, SLUG_MAX) || fallback;
}

const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

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
