import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { renderArticle } from './article';
import { viewInBrowser } from './browser-view';
import { renderComment } from './comment';
import { fromMarkdown } from './from-markdown';
import { fromPlainText } from './from-plain-text';
import { fromRichHtml } from './from-rich-html';
import { ARTICLE_PARTS, COMMENT_PARTS } from './parts-allowed';
import { ARTICLE_SCHEMA, COMMENT_SCHEMA } from './schemas';
import { sanitized } from './stored-html';

const SETTINGS = { seed: 20_261_115, numRuns: 1_500 };

const NAMES = (
  'p b i em strong a a a ul ol li li dl dt dd table tr td th tbody thead caption blockquote aside section figure ' +
  'figcaption h1 h2 h3 pre code div span q sup br hr img svg math style script template noscript textarea title xmp ' +
  'iframe select option form foreignObject font center o:p ruby rt bdo cite'
).split(' ');
const ATTRIBUTES = [
  '',
  ' href="https://a.example/?b=1&amp;c"',
  ' href=javascript:alert(1)',
  ' href="#n"',
  " src=/media/a.png alt='\"<'",
  ' onclick=x()',
  ' class="pullquote footnotes language-js"',
  ' id=n dir=rtl lang=he',
  ' style="font-weight:700;display:none"',
  ' style="mso-list:l0 level2 lfo1"',
  ' style="mso-list:Ignore"',
  ' title="',
  ' colspan=3 start=4',
];
const WORDS = [
  'a',
  ' ',
  'two words',
  '\n',
  '&amp;',
  '&lt;img&gt;',
  '&nbsp;',
  '<',
  '>',
  '"',
  "'",
  '<!--',
  '-->',
  ']]>',
  '“x”',
  'א',
  '\u0000',
];

const html = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ATTRIBUTES)).map(([name, rest]) => `<${name}${rest}>`),
      fc.constantFrom(...NAMES).map((name) => `</${name}>`),
      fc.constantFrom(...WORDS),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const MARKS = (
  '* ** *** _ __ ~~ ` `` ``` [ ] ( ) ![ ](https://a.example) ](javascript:x) < > > - + 1. 2) # ## --- *** | \\ & &amp; ' +
  '&#0; https://b.example/c_(d) www.e.example <https://f.example> <g@h.example> [r]: "t" a b word <b> </b> <script> א 👩‍👧'
).split(' ');
const markdown = fc
  .array(fc.oneof(fc.constantFrom(...MARKS, '\n', '\n', ' ', '    ', '\n\n', '> '), fc.string({ maxLength: 3 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('any text at all', () => {
  it('V1: an article rendered again is the same, also after a browser read and wrote it', () => {
    fc.assert(
      fc.property(html, (source) => {
        const once = renderArticle(source);
        expect(renderArticle(once)).toBe(once);
        expect(renderArticle(viewInBrowser(once).html)).toBe(once);
        expect(sanitized(fromHtml(once, { fragment: true }), ARTICLE_SCHEMA)).toBe(once);
      }),
      SETTINGS,
    );
  });

  it('V2: an article has nothing that is not on the list', () => {
    fc.assert(
      fc.property(html, (source) => {
        for (const made of [renderArticle(source), fromRichHtml(source)]) {
          expect(viewInBrowser(made).parts.filter((part) => !ARTICLE_PARTS.has(part))).toEqual([]);
        }
      }),
      SETTINGS,
    );
  });

  it('V1: what was pasted and cleaned is an article as it is', () => {
    fc.assert(
      fc.property(html, markdown, (rich, text) => {
        for (const made of [fromRichHtml(rich), fromMarkdown(text), fromPlainText(text)]) {
          expect(renderArticle(made)).toBe(made);
        }
      }),
      SETTINGS,
    );
  });

  it('V2: a comment has nothing that is not on the list, and is the same when sanitized again', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const made = renderComment(source);
        const { parts, addresses } = viewInBrowser(made);
        expect(parts.filter((part) => !COMMENT_PARTS.has(part))).toEqual([]);
        for (const address of addresses) expect(address).toMatch(/^(?:https?|mailto):/);
        expect(sanitized(fromHtml(made, { fragment: true }), COMMENT_SCHEMA)).toBe(made);
      }),
      SETTINGS,
    );
  });

  it('plain text keeps every character but the space at the ends of lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const kept = viewInBrowser(fromPlainText(text).replaceAll('<br>', ' ').replaceAll('</p>', '</p> ')).text;
        const squeeze = (words: string) => words.replace(/\s+/gu, ' ').trim();
        expect(squeeze(kept)).toBe(squeeze(text.replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, '')));
      }),
      SETTINGS,
    );
  });

  it('an article loses no letters of a text without hidden parts, and doubles none', () => {
    const shown = fc
      .array(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<b>',
          '</b>',
          '<li>',
          '<ul>',
          '</ul>',
          '<td>',
          '<table>',
          '</table>',
          '<h2>',
          '<blockquote>',
          '</blockquote>',
          '<pre>',
          '</pre>',
          '<figcaption>',
          '<dt>',
          '<a href=/x>',
          '</a>',
          'one ',
          'two',
          ' 3',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(shown, (source) => {
        const typed = letters(source.replace(/<[^>]*>/g, ''));
        expect(letters(viewInBrowser(renderArticle(source)).text)).toBe(typed);
        expect(letters(viewInBrowser(fromRichHtml(source)).text)).toBe(typed);
      }),
      SETTINGS,
    );
  });
});
