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
      /^<div class="table" role="region" tabindex="0" aria-label="Who “pays” &amp; &quot;why&quot; &lt;b>"><table dir="auto"><caption>/,
    );
    expect(view('<table><tr><td>1</table>')).toMatch(/aria-label="Table"><table dir="auto">.*<\/table><\/div>$/);
  });

  it('puts one box around a table in a table', () => {
    const html = view('<table><tr><td><table><tr><td>1</table></table><p>a</p>');
    expect(html.match(/<div/g)).toHaveLength(1);
    expect(html).toMatch(/<\/table><\/div><p>a<\/p>$/);
  });

  it('offers a picture of ours in the widths that it has, for the place where it stands', () => {
    const html = view(
      '<p>a</p><figure class="full"><img src="/media/sample/a-b.webp" width="1280" height="9"></figure><p>b</p>' +
        '<p><img src="/media/a.jpg" width="481" height="9"></p>',
    );
    expect(html.match(/ srcset="[^"]*" sizes="[^"]*"/g)).toEqual([
      ' srcset="/media/480/sample/a-b.webp 480w, /media/800/sample/a-b.webp 800w, /media/sample/a-b.webp 1280w" sizes="(max-width: 1420px) 94vw, 1330px"',
      ' srcset="/media/480/a.jpg 480w, /media/a.jpg 481w" sizes="(max-width: 680px) 92vw, 628px"',
    ]);
  });

  it.each([
    ['of another site', '<img src="https://example.org/media/a.webp" width="2000" height="9">'],
    ['of unknown width', '<img src="/media/a.webp">'],
    ['that is narrow', '<img src="/media/a.webp" width="480" height="9">'],
    ['of no known kind', '<img src="/media/a.svg" width="2000" height="9">'],
  ])('offers no other width of a picture %s', (_, picture) => expect(view(picture)).not.toContain('srcset'));

  it('lets lists, quotations and tables run as their letters do, unless the author said how', () => {
    expect(view('<ul><li>שלום<ol><li>a</li></ol></li></ul><blockquote><p>b</p></blockquote>')).toBe(
      '<ul dir="auto"><li>שלום<ol dir="auto"><li>a</li></ol></li></ul><blockquote dir="auto"><p>b</p></blockquote>',
    );
    expect(view('<ul dir="rtl"><li>a</li></ul>')).toBe('<ul dir="rtl"><li>a</li></ul>');
  });

  it('tells the credit that ends a caption from a title within it', () => {
    const caption = (words: string) =>
      /<figcaption>.*<\/figcaption>/.exec(
        view(`<figure><img src="/media/a.webp"><figcaption>${words}</figcaption></figure>`),
      )?.[0];
    expect(caption('The quay <cite>A. Photographer</cite>')).toContain('<cite class="credit">A. Photographer</cite>');
    expect(caption('From <cite>The Wall</cite>, 1951')).toContain('<cite>The Wall</cite>, 1951');
  });

  it('V1: adds nothing but directions that the sanitizer would not take away again', () => {
    const part = fc.constantFrom(
      ...['<table>', '</table>', '<caption>', '</caption>', '<tr>', '<td>', '<p>', '<aside class="pullquote">'],
      ...['<figure>', '<figcaption>', '</figcaption>', '<cite>', '</cite>', '<ul>', '<blockquote>', '<ol dir="rtl">'],
      ...['<img src="/media/b.webp" width="900" height="9" alt=" srcset=&quot;x&quot;">', '<dl>'],
      ...['a', '"', '&amp;', '&lt;table>', '&lt;/div>', '<img src="/media/a.webp" alt="<table>&quot;>">', '<em>'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const stored = renderArticle(parts.join(''));
        expect(renderArticle(readingView(stored, words)).replaceAll(' dir="auto"', '')).toBe(stored);
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
