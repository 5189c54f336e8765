import { COMMENT_LINKS_MAX, COMMENT_MAX, COMMENT_MIN } from '@/lib/limits';
import type { FieldErrors } from '@/lib/errors';
import { cleanText } from '@/lib/text/clean-text';

/** What a form sent as the text that is kept: line feeds for line ends, no control characters, no blank ends. */
export function tidySource(typed: string): string {
  return cleanText(typed.replace(/\r\n?/g, '\n'))
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}

export const NOTHING_WRITTEN = 'Please write something first.';

/** What is wrong with the length of a tidy text, for the field `body`; null when nothing is. */
export function refusalOfLength(source: string): FieldErrors | null {
  if (source.trim().length < COMMENT_MIN) return { body: NOTHING_WRITTEN };
  const surplus = source.length - COMMENT_MAX;
  if (surplus <= 0) return null;
  const count = `${surplus.toLocaleString('en')} ${surplus === 1 ? 'character' : 'characters'}`;
  return { body: `This is ${count} too long: a comment holds ${COMMENT_MAX.toLocaleString('en')}.` };
}

/** What is wrong with the number of links in a text, for the field `body`; null when nothing is. */
export function refusalOfLinks(links: number): FieldErrors | null {
  if (links <= COMMENT_LINKS_MAX) return null;
  return { body: `This has ${links} links: a comment may hold ${COMMENT_LINKS_MAX}.` };
}

/** The text as it counts for "the same again": letters and digits alone, without case. */
export function essence(source: string): string {
  return source
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
