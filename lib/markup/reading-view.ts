import { pictureSources } from './picture-sources';
import type { StoredHtml } from './stored-html';

/** A picture that begins within so many characters of the text is on the first screen, or nearly: it is fetched at once. */
const LEAD_WITHIN = 1_500;

const PARTS = /<(img|\/?figure|cite|ul|ol|dl|blockquote|table)((?: [a-z]+="[^"]*")*)>/g;
const TABLE_PARTS = /<table[ >]|<\/table>/g;
const CAPTION = /^<table[^>]*><caption[^>]*>(.*?)<\/caption>/s;
/** A source that nothing of the caption follows says whose the picture is. */
const ENDS_CAPTION = /^[^<]*<\/cite>\s*<\/figcaption>/;

/**
 * A stored article as its page shows it: the picture at its head is fetched first, each picture in the width that its
 * place needs; lists, quotations and tables run as their own letters do; a caption's credit is marked as one; and each
 * table stands in a box that scrolls by itself, can be reached by keyboard and has a name (its caption, else
 * `words.table`).
 * It adds nothing of its own but these few constants and words that were sanitized already, and what it adds, but for
 * `dir="auto"`, the sanitizer takes away again: `renderArticle(readingView(html)) === html` (V1). It reads only what
 * `writeHtml` wrote, in which `<` begins a tag and `"` ends an attribute's value.
 */
export function readingView(html: StoredHtml, words: { table: string }): StoredHtml {
  return withBoxes(withParts(html), words.table) as StoredHtml;
}

function withParts(html: string): string {
  let figure = '';
  let pictures = 0;
  return html.replace(PARTS, (whole, name: string, attributes: string, at: number) => {
    switch (name) {
      case 'figure':
        figure = at === 0 ? 'wide' : (/ class="([a-z]+)"/.exec(attributes)?.[1] ?? '');
        return whole;
      case '/figure':
        figure = '';
        return whole;
      case 'img':
        return `<img${withSources(pictures++ === 0 && at <= LEAD_WITHIN ? asLead(attributes) : attributes, figure)}>`;
      case 'cite':
        return attributes === '' && ENDS_CAPTION.test(html.slice(at + whole.length)) ? '<cite class="credit">' : whole;
      default:
        return attributes.includes(' dir="') ? whole : `<${name}${attributes} dir="auto">`;
    }
  });
}

const asLead = (attributes: string): string => attributes.replace(' loading="lazy"', ' fetchpriority="high"');

function withSources(attributes: string, figure: string): string {
  const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const sources = pictureSources({ src: read('src'), width: Number(read('width')) }, figure);
  return sources ? `${attributes} srcset="${sources.srcSet}" sizes="${sources.sizes}"` : attributes;
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
