import { fromMarkdown } from './from-markdown';
import { fromPlainText } from './from-plain-text';
import { fromRichHtml } from './from-rich-html';
import { readHtml } from './html-events';
import { NOTE_MARK } from './markdown-footnotes';
import type { StoredHtml } from './stored-html';

export type PasteKind = 'rich' | 'markdown' | 'plain';

/** Elements that show somebody formatted the text. */
const FORMATTED = new Set(
  'h1 h2 h3 h4 h5 h6 ul ol li table blockquote figure img b strong i em a s del sub sup hr dl'.split(' '),
);

/** So many lines are enough to know. */
const LINES_LOOKED_AT = 400;
const LINE_MAX = 500;

/**
 * What a paste holds. Rich text if its HTML has any formatting; else Markdown if the text has marks that hardly stand
 * in prose by chance (a heading, a fence, a link, a footnote, or two lines of list or quotation); else plain text. HTML without
 * formatting is what plain editors send along: the text says more.
 */
export function detectPaste(text: string, html: string): PasteKind {
  if (html.trim() !== '' && (isFormatted(html) || text.trim() === '')) return 'rich';
  return looksLikeMarkdown(text) ? 'markdown' : 'plain';
}

/** A paste as an article's clean HTML, read as what it is. */
export function fromPaste(text: string, html: string): StoredHtml {
  switch (detectPaste(text, html)) {
    case 'rich':
      return fromRichHtml(html);
    case 'markdown':
      return fromMarkdown(text);
    case 'plain':
      return fromPlainText(text);
  }
}

function isFormatted(html: string): boolean {
  let found = false;
  let paragraphs = 0;
  readHtml(html, {
    text: () => undefined,
    close: () => undefined,
    open(name, attributes) {
      const style = attributes.get('style') ?? '';
      const plainBold = name === 'b' && /font-weight:\s*normal/.test(style);
      if (name === 'p') paragraphs++;
      found ||=
        (FORMATTED.has(name) && !plainBold) || /font-style:\s*italic|font-weight:\s*(?:bold|[6-9]00)/.test(style);
    },
  });
  return found || paragraphs > 1;
}

function looksLikeMarkdown(text: string): boolean {
  let signs = 0;
  for (const line of text.split(/\r\n?|\n/, LINES_LOOKED_AT)) {
    const start = line.slice(0, LINE_MAX).trimStart();
    if (/^(?:#{1,6} \S|```|~~~)/.test(start) || /\[[^\]\n]{1,200}\]\((?:https?:|\/|#|mailto:)/.test(start)) return true;
    if (NOTE_MARK.test(start)) return true;
    if (/^(?:[-*+] \S|\d{1,3}[.)] \S|> ?\S)/.test(start)) signs++;
    if (/(?:^|[\s(])(?:\*\*|__)\S[^*_\n]{0,200}\S?(?:\*\*|__)(?=$|[\s).,;:!?])/.test(start)) signs += 2;
  }
  return signs >= 2;
}
