import { describe, expect, it } from 'vitest';
import { renderArticle } from './article';
import { viewInBrowser } from './browser-view';
import { renderComment } from './comment';
import { fromMarkdown } from './from-markdown';
import { MARKS_MAX, MARKS_RESUMED_MAX } from './inline-run';
import { readInlines } from './markdown-inlines';
import { readBlocks } from './markdown-blocks';
import { NESTING_MAX } from './markdown-document';
import { BLOCK_DEPTH_MAX } from './block-stack';

/** The size that V29 names. */
const SIZE = 20_000;
const filled = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
type Case = readonly [name: string, text: string];
const fill = (unit: string): Case => [unit, filled(unit)];

const MARKDOWN = [
  ...[
    '>',
    '> ',
    '> a\n',
    '>'.repeat(50) + 'a\n',
    '- ',
    '- a\n',
    '- > ',
    '1. a\n',
    '- a\n  - b\n',
    '* * ',
    '+ a\n- b\n',
  ],
  ...['[', '![', '[a]', '[a](', '[](((', '](<', '[a](<b', '[a](b "', '[a][', '[a]: b\n', '[a](https://a.example)', ']'],
  ...['*', '*a ', 'a* ', '*a_ ', '**a*', '_*', '*a**', '~~a', '*a* ', 'a**b', '***a* '],
  ...['`', '`a``', '``a`', '```\n', '~~~\na\n', '<', '<a ', '<!--', '<a:', '<a@b>', '&', '&amp;', '&#65;', '&a;'],
  ...[
    'https://',
    'https://a,',
    'https://a ',
    'www.a ',
    'www.a,',
    'a@b.c ',
    '\\',
    '\\*',
    'a\n',
    'a  \n',
    '\n',
    ' ',
    '\t',
  ],
  ...['# a\n', '#', '---\n', 'a\n---\n', '|', 'a|b\n-|-\n', '👩‍👩‍👧', '\u0000', 'א '],
];

/** Nesting that a reader would have to undo one inside the other. */
const NESTED = ['[', '![', '*', '_*', '> ', '- ', '`', '(', '<'].map((open): Case => [
  `${open}${open}…](…`,
  open.repeat(3_000) + 'a' + '](https://a.example)'.repeat(600),
]);

const HTML = [
  ...[
    '<div>',
    '<b>',
    '<p>',
    '<p>a',
    '<b>a</b>',
    '<b><i>a</b></i>',
    '<ul><li>',
    '<ul>a',
    '<li>a',
    '<table><td>',
    '<td>a',
  ],
  ...['<table>a', '<a href=x>a', '<img src=/media/a>', '</p>', '</b>', '<', '&amp;', '<!--', '<span lang=en>x', '<q>a'],
  ...[
    '<blockquote>a',
    '<style>',
    '<textarea>',
    '<svg><style>',
    '<br>',
    'a<br>',
    '<dl><dt>a<dd>',
    '<h2><p>a',
    '<section>',
  ],
];

function shapeOf(html: string): { elements: number; depth: number } {
  const { parts, depth } = viewInBrowser(html);
  return { elements: parts.filter((part) => !part.includes('[')).length, depth };
}

describe('V29: the work for any 20 kB text is bounded by its structure', () => {
  it.each([...MARKDOWN.map(fill), ...NESTED])('a comment nests and multiplies little: %j', (_, markdown) => {
    const { elements, depth } = shapeOf(renderComment(markdown));
    // A quotation or a list with its item at each level, a paragraph, and the four marks inside each other.
    expect(depth).toBeLessThanOrEqual(2 * NESTING_MAX + 1 + 4);
    expect(elements).toBeLessThanOrEqual(markdown.length);
  });

  it.each([...MARKDOWN.map(fill), ...NESTED])('words make no more pieces than characters: %j', (_, markdown) => {
    const { blocks, definitions } = readBlocks(markdown, { documents: false, keepLines: true, pictures: false });
    const pieces = readInlines(markdown, () => undefined, definitions).length;
    expect(pieces).toBeLessThanOrEqual(2 * markdown.length + 1);
    expect(blocks.length).toBeLessThanOrEqual(markdown.length);
  });

  it.each(HTML.map(fill))('an article nests and multiplies little: %j', (_, source) => {
    const { elements, depth } = shapeOf(renderArticle(source));
    // The deepest block may be a table in which a row group, a row, a cell and a paragraph follow.
    expect(depth).toBeLessThanOrEqual(BLOCK_DEPTH_MAX + 5 + MARKS_MAX);
    expect(elements).toBeLessThanOrEqual(source.length);
  });

  it.each(['[^a]: ', '[^a]: b\n', '[^a]: [^a]\n', 'a[^a]\n\n[^a]: b\n\n'].map(fill))(
    'footnotes of a pasted document nest and multiply little: %j',
    (_, markdown) => {
      const { elements, depth } = shapeOf(fromMarkdown(markdown));
      expect(depth).toBeLessThanOrEqual(BLOCK_DEPTH_MAX + 5 + MARKS_MAX);
      expect(elements).toBeLessThanOrEqual(markdown.length);
    },
  );

  it('footnotes that share a label are not each read to the end', () => {
    const began = performance.now();
    fromMarkdown(`[^a]: b\n\nc\n\n${filled('  [^a]: b\n').repeat(5)}`);
    // In line with its length it takes a fifth of a second, in line with its square half a minute.
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('marks that are never closed are not taken up again for ever', () => {
    const marks = '<b><i><s><u><sub><sup><small><mark><code><kbd>';
    const html = renderArticle(marks + filled('<p>a'));
    expect(shapeOf(html).elements).toBeLessThanOrEqual(SIZE / 4 + MARKS_MAX + MARKS_RESUMED_MAX);
    expect(viewInBrowser(html).text).toBe('a'.repeat(SIZE / 4));
  });

  it('what is nested too deep is still there to read', () => {
    expect(viewInBrowser(renderComment('> '.repeat(100) + 'deep')).text).toContain('deep');
    expect(viewInBrowser(renderArticle('<blockquote>'.repeat(100) + 'deep')).text).toBe('deep');
  });
});
