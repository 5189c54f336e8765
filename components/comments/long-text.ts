import type { StoredHtml } from '@/lib/markup/stored-html';

/** Characters in a line of the measure, about. */
const LINE = 65;
/** Twice what stays in sight: folding away a line or two would only be in the way. */
const LINES_MAX = 28;

/** True when a comment is so long that a page shows its beginning first. An estimate, from its text and its blocks. */
export function isLong(html: StoredHtml): boolean {
  if (html.length < LINE * 4) return false;
  const blocks = html.match(/<(?:p|li|blockquote|pre|br)\b/g)?.length ?? 0;
  // Only code keeps its line ends.
  const breaks = html.includes('<pre') ? (html.match(/\n/g)?.length ?? 0) : 0;
  const characters = html.replace(/<[^>]*>/g, '').length;
  return characters / LINE + Math.max(blocks, breaks) > LINES_MAX;
}
