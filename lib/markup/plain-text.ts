import { excerpt as excerptOf } from '@/lib/text/excerpt';
import { hostOf } from './addresses';
import { type Attributes, readHtml } from './html-events';
import { Lines } from './tree-text';
import { BLOCKS, BOXES, canonicalName } from './vocabulary';

/**
 * The words of HTML without any tags, a line a block: for search, feeds, mail and counting. A footnote's mark is none of
 * them, nor the way back from it. Takes any HTML.
 */
export function plainText(html: string): string {
  const lines = new Lines();
  const notes = noteMarks();
  const apart = (name: string) => BLOCKS.has(canonicalName(name)) || BOXES.has(name) || name === 'br' || name === 'hr';
  readHtml(html, {
    text: (value) => !notes.inside() && lines.add(value.replace(/[\t\n\f\r]+/g, ' ')),
    open(name, attributes) {
      notes.open(name, attributes);
      if (apart(name)) lines.end();
    },
    close(name) {
      notes.close(name);
      if (apart(name)) lines.end();
    },
  });
  return lines.finish();
}

/** Tells when a reader of HTML stands in a link between a text and its footnotes: set high, or within the notes. */
function noteMarks() {
  const around = new Set<string>();
  return {
    inside: () => around.has('a'),
    open(name: string, attributes: Attributes) {
      const isNotes = name === 'section' && attributes.get('class') === 'footnotes';
      if (name === 'sup' || isNotes) around.add(name);
      // A link within a link ends the first: whether this one leads to a note counts alone.
      if (name === 'a') around.delete('a');
      if (name === 'a' && around.size > 0 && attributes.get('href')?.startsWith('#')) around.add('a');
    },
    close(name: string) {
      around.delete(name);
      // A mark that is not closed ends with what it stands in.
      if (around.size === 1) around.delete('a');
    },
  };
}

/** The beginning of a text's words on one line, at most `maxChars` characters as a reader counts them. */
export function excerpt(html: string, maxChars: number): string {
  return excerptOf(plainText(html), maxChars);
}

/** Chinese and Japanese run on without spaces: there each character counts as a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’\-.](?=[\p{L}\p{N}]))*/gu;

/** How many words a plain text has. */
export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

export interface FoundLink {
  readonly href: string;
  /** In lower case, without `www.`. */
  readonly host: string;
}

/** The links of a text that lead to another site, in their order and each as often as it stands there. */
export function linksIn(html: string): FoundLink[] {
  const links: FoundLink[] = [];
  readHtml(html, {
    text: () => undefined,
    close: () => undefined,
    open(name, attributes) {
      const href = name === 'a' ? attributes.get('href') : undefined;
      const host = href && hostOf(href);
      if (href && host) links.push({ href, host });
    },
  });
  return links;
}
