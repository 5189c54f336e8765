import { describe, expect, it } from 'vitest';
import { excerpt, linksIn, plainText, wordCount } from './plain-text';

describe('plainText', () => {
  it('gives a line a block and keeps words whole across marks', () => {
    expect(plainText('<h2>A</h2><p>b<em>c</em>d<br>e &amp; f</p><ul><li>g</li><li>h</li></ul>')).toBe(
      'A\nbcd\ne & f\ng\nh',
    );
  });

  it('leaves out a footnote’s mark and the way back from it, and no other number set high', () => {
    expect(
      plainText(
        '<p>tide<sup id="text-r1"><a href="#text-n1">1</a></sup> rose 2 m<sup>2</sup>, <a href="#text-x">see</a></p>' +
          '<section class="footnotes"><ol><li><p>In 1951. <a href="#text-r1">Back</a> <a href="/a">See b</a></p></li></ol></section><p>c <a href="#d">e</a></p>',
      ),
    ).toBe('tide rose 2 m2, see\nIn 1951.  See b\nc e');
  });

  it.each([
    ['in which another begins', '<p>a<sup><a href="#n">1<a href="/b">b</a></sup></p>', 'ab'],
    ['that is not closed', '<p>a<sup><a href="#n">1</sup> b</p>', 'a b'],
  ])('loses no words after a mark %s', (_, html, text) => expect(plainText(html)).toBe(text));

  it('leaves out scripts, styles and comments', () => {
    expect(plainText('a<script>b</script><style>c</style><!-- d -->')).toBe('a');
  });
});

describe('excerpt', () => {
  it('ends after a word, the ellipsis included in the count', () => {
    expect(excerpt('<p>One two, three four</p>', 12)).toBe('One two…');
    expect(excerpt('<p>One</p><p>two</p>', 12)).toBe('One two');
  });

  it('V7: never cuts a character in two, nor gives back a tag', () => {
    expect(excerpt('<p>👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧</p>', 2)).toBe('👩‍👩‍👧…');
    expect(excerpt('<p>&lt;script&gt;alert(1)</p>', 8)).toBe('<script…');
  });
});

describe('wordCount', () => {
  it.each([
    ['', 0],
    ['one two-part it’s 3.5', 4],
    ['“curly” — dash', 2],
    ['新闻 报道', 4],
    ['שלום עולם', 2],
  ])('counts the words of %j', (text, count) => expect(wordCount(text)).toBe(count));
});

describe('linksIn', () => {
  it('names each link to another site, and its host', () => {
    const html =
      '<a href="https://WWW.A.example/x">1</a><a href="/own">2</a><a href="mailto:b@c.example">3</a><a href="http://a.example">4</a>';
    expect(linksIn(html).map(({ host }) => host)).toEqual(['a.example', 'a.example']);
  });
});
