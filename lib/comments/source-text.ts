import { COMMENT_LINKS_MAX, COMMENT_MAX, COMMENT_MIN } from '@/lib/limits';
import type { FieldTexts } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { characterCount } from './tidy-source';

export const NOTHING_WRITTEN = phrase('compose.no.words');

/** What is wrong with the length of a tidy text, for the field `body`; null when nothing is. */
export function refusalOfLength(source: string): FieldTexts | null {
  if (source.trim().length < COMMENT_MIN) return { body: NOTHING_WRITTEN };
  const surplus = characterCount(source) - COMMENT_MAX;
  if (surplus <= 0) return null;
  return { body: phrase('compose.no.tooLong', { surplus, max: COMMENT_MAX }) };
}

/** What is wrong with the number of links in a text, for the field `body`; null when nothing is. */
export function refusalOfLinks(links: number): FieldTexts | null {
  if (links <= COMMENT_LINKS_MAX) return null;
  return { body: phrase('compose.no.tooManyLinks', { links, max: COMMENT_LINKS_MAX }) };
}

/** The text as it counts for "the same again": letters and digits alone, without case. */
export function essence(source: string): string {
  return source
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
