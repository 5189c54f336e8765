/**
 * The beginning of a plain text in at most `max` UTF-16 units and an ellipsis: whole words where the script has spaces
 * between them, whole characters in any case.
 */
export function openingOf(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const space = line.lastIndexOf(' ', max);
  if (space > max / 2) return `${line.slice(0, space).replace(/[\s,;:–—-]+$/, '')}…`;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(line.slice(0, max + 1))) {
    if (kept.length + segment.length > max) break;
    kept += segment;
  }
  return `${kept}…`;
}
