import { COMMENT_LINKS_MAX, COMMENT_MAX, COMMENT_MIN } from '@/lib/limits';
import type { FieldErrors } from '@/lib/errors';
import { cleanText } from '@/lib/text/clean-text';

/** What a form sent as the text that is kept: line feeds for line ends, no control characters, no blank ends. */
export function tidySource(typed: string): string {
  return cleanText(typed.replace(/\r\n?/g, '\n'))
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}

/** What is wrong with a tidy text, for the field `body`; null when it may be posted. */
export function refusalOfText(source: string, links: number): FieldErrors | null {
  if (source.trim().length < COMMENT_MIN) return { body: 'Please write something first.' };
  if (source.length > COMMENT_MAX) {
    const surplus = source.length - COMMENT_MAX;
    return {
      body: `This is ${surplus.toLocaleString('en')} ${surplus === 1 ? 'character' : 'characters'} too long: a comment holds ${COMMENT_MAX.toLocaleString('en')}.`,
    };
  }
  if (links > COMMENT_LINKS_MAX)
    return { body: `A comment may hold ${COMMENT_LINKS_MAX} links; this one has ${links}.` };
  return null;
}

/** The text as it counts for "the same again": letters and digits alone, without case. */
export function essence(source: string): string {
  return source
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
