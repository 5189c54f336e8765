import { firstGraphemes } from './graphemes';

/** A word longer than this is cut in the middle. */
const WORD_MAX = 40;

/**
 * The beginning of a plain text on one line, in at most `maxChars` characters as a reader counts them, the closing
 * `…` included. It ends after a word where it can, and never inside a character.
 */
export function excerpt(text: string, maxChars: number): string {
  // No grapheme of real text is longer than 16 code units; this bounds the work on a whole article.
  const line = text
    .slice(0, (maxChars + 1) * 16)
    .replace(/\s+/gu, ' ')
    .trim();
  if (firstGraphemes(line, maxChars) === line) return line;
  const cut = firstGraphemes(line, Math.max(maxChars - 1, 0));
  const space = cut.lastIndexOf(' ');
  const whole = line.charAt(cut.length) === ' ' || space <= Math.max(0, cut.length - WORD_MAX);
  const words = whole ? cut : cut.slice(0, space);
  return `${words.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
