import { describe, expect, it } from 'vitest';
import { commentPlainText, renderComment } from './comment';

const REL = 'rel="nofollow ugc noopener"';

describe('renderComment', () => {
  it.each([
    ['a paragraph', 'One.\n\nTwo.', '<p dir="auto">One.</p><p dir="auto">Two.</p>'],
    ['a single line break', 'roses\nviolets', '<p dir="auto">roses<br>violets</p>'],
    ['emphasis', '*a* _b_ **c** ~~d~~', '<p dir="auto"><em>a</em> <em>b</em> <strong>c</strong> <s>d</s></p>'],
    ['nested emphasis', '***a** b*', '<p dir="auto"><em><strong>a</strong> b</em></p>'],
    ['underscores inside words', 'snake_case_name', '<p dir="auto">snake_case_name</p>'],
    ['marks without a partner', '2 * 3 ~ 6 [sic] `', '<p dir="auto">2 * 3 ~ 6 [sic] `</p>'],
    [
      'a quotation and the answer right under it',
      '> so\nno',
      '<blockquote dir="auto"><p>so</p></blockquote><p dir="auto">no</p>',
    ],
    ['a list', '- a\n- b\n  - c', '<ul dir="auto"><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
    ['a numbered list from 3', '3. a\n4. b', '<ol start="3" dir="auto"><li>a</li><li>b</li></ol>'],
    ['a year at the start of a line', '1984. A novel.', '<p dir="auto">1984. A novel.</p>'],
    ['code', 'Use `a < b`', '<p dir="auto">Use <code>a &lt; b</code></p>'],
    ['a block of code', '```sql\nselect *\n```', '<pre dir="auto"><code class="language-sql">select *</code></pre>'],
    ['a heading, as a bold paragraph', '# Loud', '<p dir="auto"><strong>Loud</strong></p>'],
    ['a hash tag, as it is', '#local', '<p dir="auto">#local</p>'],
    ['a right-to-left line', 'שלום', '<p dir="auto">שלום</p>'],
  ])('renders %s', (_, markdown, html) => expect(renderComment(markdown)).toBe(html));

  it.each([
    ['[site](https://example.org/a)', 'https://example.org/a', 'site'],
    ['[site](https://example.org "title")', 'https://example.org/', 'site'],
    ['<https://example.org>', 'https://example.org/', 'https://example.org'],
    ['<ana@example.org>', 'mailto:ana@example.org', 'ana@example.org'],
    ['https://example.org/a_b?c=1&d=2', 'https://example.org/a_b?c=1&amp;d=2', 'https://example.org/a_b?c=1&amp;d=2'],
    ['www.example.org', 'https://www.example.org/', 'www.example.org'],
    ['![chart](https://example.org/c.png)', 'https://example.org/c.png', 'chart'],
    ['[](https://example.org)', 'https://example.org/', 'https://example.org/'],
  ])('links %s', (markdown, href, words) => {
    expect(renderComment(markdown)).toBe(`<p dir="auto"><a href="${href}" ${REL}>${words}</a></p>`);
  });

  it('leaves the punctuation of the sentence out of an address', () => {
    expect(renderComment('(see https://example.org/x_(y)).')).toContain('>https://example.org/x_(y)</a>).');
  });

  it('makes one link of a picture inside a link', () => {
    const html = renderComment('[![logo](https://a.example/i.png)](https://b.example)');
    expect(html).toBe(`<p dir="auto"><a href="https://b.example/" ${REL}>logo</a></p>`);
  });

  it.each(['[x](javascript:alert(1))', '[x](/local)', '[x](data:text/html,hi)', '<javascript:alert(1)>'])(
    'V7: shows %s as it was typed',
    (markdown) => expect(commentPlainText(markdown)).toBe(markdown),
  );

  it('V7: finds the scheme behind control characters and references', () => {
    for (const scheme of ['java\tscript', '\u0001javascript', 'java&#10;script', '&#x6A;avascript', 'JaVaScRiPt']) {
      expect(renderComment(`[x](${scheme}:alert(1)) <${scheme}:alert(1)>`)).not.toContain('<a ');
    }
  });

  it('shows HTML as text, escaped once', () => {
    expect(renderComment('<b onclick="x()">hi</b> & &amp; &lt; AT&T')).toBe(
      '<p dir="auto">&lt;b onclick="x()">hi&lt;/b> &amp; &amp; &lt; AT&amp;T</p>',
    );
    expect(commentPlainText('a &amp;amp; b')).toBe('a &amp; b');
  });

  it('keeps what was typed, character for character', () => {
    const typed = '“Curly” ‘quotes’ — dashes – [brackets] (and) … «guillemets» 👩‍👩‍👧 é';
    expect(commentPlainText(typed)).toBe(typed);
  });

  it('gives the words of a comment, a line a block, with words whole across marks', () => {
    expect(commentPlainText('a*b*c\n\n> d\n\n- e\n- `f`')).toBe('abc\nd\ne\nf');
    expect(commentPlainText('a\nb')).toBe('a\nb');
  });

  it('drops control characters and half characters', () => {
    expect(renderComment('a\u0000b\u0008c\uD800d&#1;e')).toBe('<p dir="auto">abc\uFFFDde</p>');
  });

  it('has no output for a text without words', () => expect(renderComment(' \n\t\n')).toBe(''));
});
