const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * How many characters a reader sees (Unicode extended grapheme clusters), counted up to `limit` and no further:
 * `limit + 1` means "more".
 */
export function countGraphemes(text: string, limit = Infinity): number {
  let count = 0;
  const segments = segmenter.segment(text)[Symbol.iterator]();
  while (count <= limit && !segments.next().done) count++;
  return count;
}

/** The beginning of a text: at most so many characters as a reader sees them, none of them cut in two. */
export function firstGraphemes(text: string, max: number): string {
  // A character is one unit of the text or more, and the segmenter is slow.
  if (text.length <= max) return text;
  let count = 0;
  for (const { index } of segmenter.segment(text)) if (count++ === max) return text.slice(0, index);
  return text;
}
