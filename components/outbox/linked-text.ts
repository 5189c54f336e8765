export type TextPart = { text: string; href: string | null };

const ADDRESS = /https?:\/\/[^\s<>"]+/g;
/** Signs that end a sentence rather than an address. */
const TRAILING = /[.,;:!?)\]]+$/;

/** A plain text cut at its web addresses, so that each can be followed. Joined again, the parts are the text. */
export function linkedText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const href = found.replace(TRAILING, '');
    if (index > end) parts.push({ text: text.slice(end, index), href: null });
    parts.push({ text: href, href });
    end = index + href.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), href: null });
  return parts;
}
