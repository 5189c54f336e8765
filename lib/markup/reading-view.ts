import type { StoredHtml } from './stored-html';

/** A picture that begins within so many characters of the text is on the first screen, or nearly: it is fetched at once. */
const LEAD_WITHIN = 1_500;

const PICTURE = /<img((?: [a-z]+="[^"]*")*)>/;
const TABLE_PARTS = /<table[ >]|<\/table>/g;
const CAPTION = /^<table[^>]*><caption[^>]*>(.*?)<\/caption>/s;

/**
 * A stored article as its page shows it: the picture at its head is fetched first, and each table stands in a box that
 * scrolls by itself, can be reached by keyboard and has a name (its caption, else `words.table`).
 * It adds nothing of its own but these few constants and words that were sanitized already, and what it adds the sanitizer
 * takes away again: `renderArticle(readingView(html)) === html` (V1). It reads only what `writeHtml` wrote, in which `<`
 * begins a tag and `"` ends an attribute's value.
 */
export function readingView(html: StoredHtml, words: { table: string }): StoredHtml {
  return withBoxes(withLead(html), words.table) as StoredHtml;
}

function withLead(html: string): string {
  const found = PICTURE.exec(html);
  if (!found || found.index > LEAD_WITHIN) return html;
  const lead = found[0].replace(' loading="lazy"', ' fetchpriority="high"');
  return html.slice(0, found.index) + lead + html.slice(found.index + found[0].length);
}

function withBoxes(html: string, table: string): string {
  let depth = 0;
  return html.replace(TABLE_PARTS, (part, index: number) => {
    if (part === '</table>') return --depth === 0 ? '</table></div>' : part;
    if (depth++ > 0) return part;
    const caption = CAPTION.exec(html.slice(index, index + NAME_WITHIN))?.[1]?.replace(/<[^>]*>/g, '') ?? '';
    return `<div class="table" role="region" tabindex="0" aria-label="${attributeOf(caption.trim() || table)}">${part}`;
  });
}

/** A caption that goes on for longer than this names nothing. */
const NAME_WITHIN = 2_000;

/** Text of stored HTML, in which `&` and `<` are references already. */
const attributeOf = (text: string): string => text.replaceAll('"', '&quot;');
