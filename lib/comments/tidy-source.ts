import { cleanText } from '@/lib/text/clean-text';

/** What a form sent as the text that is kept: line feeds for line ends, no control characters, no blank ends. */
export function tidySource(typed: string): string {
  return cleanText(typed.replace(/\r\n?/g, '\n'))
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}

/**
 * How long a tidy text is, in the characters that Unicode counts (code points): an emoji is one, not two. The page's
 * script counts by this rule as well, so that nobody is told two numbers.
 */
export function characterCount(source: string): number {
  return [...source].length;
}

/** The beginning of a tidy text, at most so many characters long. */
export function firstCharacters(source: string, max: number): string {
  return [...source].slice(0, max).join('');
}
