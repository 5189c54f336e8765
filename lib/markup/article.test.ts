import { describe, expect, it } from 'vitest';
import { renderArticle } from './article';
import { viewInBrowser } from './browser-view';

describe('renderArticle', () => {
  it.each([
    ['headings', '<h1>A</h1><h2>B</h2><h5>C</h5>', '<h2>A</h2><h2>B</h2><h4>C</h4>'],
    ['bold and italics', '<p><b>a</b> <i>b</i></p>', '<p><strong>a</strong> <em>b</em></p>'],
    ['misnested marks', '<p><b>a<i>b</b>c</i></p>', '<p><strong>a<em>b</em></strong><em>c</em></p>'],
    ['loose words', 'a<p>b</p>c', '<p>a</p><p>b</p><p>c</p>'],
    ['items that hold a paragraph', '<ul><li><p>a</p></li></ul>', '<ul><li>a</li></ul>'],
    [
      'a list straight inside a list',
      '<ul><li>a</li><ul><li>b</li></ul></ul>',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
    ],
    [
      'words after such a list',
      '<ul><li>a</li><ul><li>b</li></ul>c</ul>',
      '<ul><li><p>a</p><ul><li>b</li></ul><p>c</p></li></ul>',
    ],
    ['items without a list', '<li>a<li>b</li><p>c', '<ul><li>a</li><li>b</li></ul><p>c</p>'],
    [
      'a table without a body',
      '<table><tr><td>a<th>b</table>',
      '<table><tbody><tr><td>a</td><th>b</th></tr></tbody></table>',
    ],
    ['terms', '<dl><dt>a<dd>b</dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    ['empty paragraphs', '<p></p><p>&nbsp;</p><p><br></p><p>a<br></p>', '<p>a</p>'],
    ['a pull quote', '<aside class="pullquote big"><p>a</p></aside>', '<aside class="pullquote"><p>a</p></aside>'],
    ['boxes', '<div><div>a</div><section>b</section></div>', '<p>a</p><p>b</p>'],
    ['elements that it does not know', '<p>a<font color=red>b</font><wbr>c <o:p>d</o:p></p>', '<p>abc d</p>'],
    ['direction and language', '<p dir="RTL" lang="he">א</p>', '<p dir="rtl" lang="he">א</p>'],
    [
      'code',
      '<pre><code class="language-ts hl">a &lt; b\n c</code></pre>',
      '<pre><code class="language-ts">a &lt; b\n c</code></pre>',
    ],
    [
      'a frame, as a link',
      '<iframe src="https://tube.example/1"></iframe>',
      '<p><a href="https://tube.example/1">https://tube.example/1</a></p>',
    ],
  ])('cleans %s', (_, html, clean) => expect(renderArticle(html)).toBe(clean));

  it('makes a figure of a picture that stands alone, and gives it what it needs', () => {
    expect(renderArticle('<p><img src="/media/a.webp" width="640" height="360px" onerror="x()" style="y"></p>')).toBe(
      '<figure><img src="/media/a.webp" alt="" width="640" height="360" loading="lazy" decoding="async"></figure>',
    );
  });

  it('keeps a figure with its caption and credit', () => {
    const html =
      '<figure><img src="/media/a.webp" alt="A &quot;b&quot;" loading="lazy" decoding="async">' +
      '<figcaption>Words <cite>Credit</cite></figcaption></figure>';
    expect(renderArticle(html)).toBe(html);
  });

  it('links a picture that it may not show', () => {
    expect(renderArticle('<img src="http://a.example/i.png" alt="Map">')).toBe(
      '<p><a href="http://a.example/i.png">Map</a></p>',
    );
    expect(renderArticle('<p>x<img src="data:image/svg+xml,<svg onload=x()>" alt="Map"></p>')).toBe('<p>xMap</p>');
  });

  it('prefixes ids, so that none is mistaken for the page’s own, and keeps footnotes working', () => {
    const html = renderArticle(
      '<p>a<sup id="ref1"><a href="#note1">1</a></sup></p><section class="footnotes"><ol><li id="note1">b <a href="#ref1">↩</a></li></ol></section>',
    );
    expect(html).toBe(
      '<p>a<sup id="text-ref1"><a href="#text-note1">1</a></sup></p>' +
        '<section class="footnotes"><ol><li id="text-note1">b <a href="#text-ref1">↩</a></li></ol></section>',
    );
    expect(renderArticle('<h2 id="comments">x</h2>')).toBe('<h2 id="text-comments">x</h2>');
  });

  it('escapes neither too little nor twice', () => {
    const html = '<p>AT&amp;T &amp;amp; &lt;b> <a href="/a?b=1&amp;c=2">“x”</a></p>';
    expect(renderArticle(html)).toBe(html);
    expect(viewInBrowser(html).text).toBe('AT&T &amp; <b> “x”');
  });

  it('keeps ten paragraphs of careful typography character for character', () => {
    const paragraphs = Array.from(
      { length: 10 },
      (_, n) => `${n}. “He said – ‘never’ — [sic]…”  (two  spaces) 50 % <b>`,
    );
    const html = paragraphs.map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`).join('');
    expect(renderArticle(html)).toBe(html);
  });
});
