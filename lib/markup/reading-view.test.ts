import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderArticle } from './article';
import { firstPicture } from './first-picture';
import { readingView } from './reading-view';

const words = { table: 'Table' };
const view = (html: string) => readingView(renderArticle(html), words);

describe('an article as its page shows it', () => {
  it('fetches the picture at its head first, and no other', () => {
    const html = view('<p>a</p><img src="/media/a.webp" alt="a > b"><p>b</p><img src="/media/b.webp">');
    expect(html.match(/<img[^/]*\/media\/a[^]*?<\/figure>/)?.[0]).toContain('fetchpriority="high"');
    expect(html.match(/loading="lazy"/g)).toHaveLength(1);
    expect(view(`<p>${'a'.repeat(2_000)}</p><img src="/media/a.webp">`)).not.toContain('fetchpriority');
  });

  it('puts a table into a box that can be reached and is named as its caption is', () => {
    expect(view('<table><caption>Who <em>“pays”</em> &amp; "why" &lt;b></caption><tr><td>1</table>')).toMatch(
      /^<div class="table" role="region" tabindex="0" aria-label="Who “pays” &amp; &quot;why&quot; &lt;b>"><table><caption>/,
    );
    expect(view('<table><tr><td>1</table>')).toMatch(/aria-label="Table"><table>.*<\/table><\/div>$/);
  });

  it('puts one box around a table in a table', () => {
    const html = view('<table><tr><td><table><tr><td>1</table></table><p>a</p>');
    expect(html.match(/<div/g)).toHaveLength(1);
    expect(html).toMatch(/<\/table><\/div><p>a<\/p>$/);
  });

  it('V1: adds nothing that the sanitizer would not take away again', () => {
    const part = fc.constantFrom(
      ...['<table>', '</table>', '<caption>', '</caption>', '<tr>', '<td>', '<p>', '<aside class="pullquote">'],
      ...['a', '"', '&amp;', '&lt;table>', '&lt;/div>', '<img src="/media/a.webp" alt="<table>&quot;>">', '<em>'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const stored = renderArticle(parts.join(''));
        expect(renderArticle(readingView(stored, words))).toBe(stored);
      }),
      { seed: 20_261_123, numRuns: 1_000 },
    );
  });
});

describe('the first picture', () => {
  it('is the first whose size is known', () => {
    const html = renderArticle(
      '<p>a</p><img src="/media/a.webp"><img src="/media/b.webp" alt="B &quot;b&quot; > c" width="40" height="30">',
    );
    expect(firstPicture(html)).toEqual({ src: '/media/b.webp', alt: 'B "b" > c', width: 40, height: 30 });
    expect(firstPicture('<p>None</p>')).toBeNull();
  });
});
