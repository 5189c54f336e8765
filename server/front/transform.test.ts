import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPage } from './fake-site';
import { isWhole, toPlainPage } from './transform';

const inBody = (html: string) => toPlainPage(`<!DOCTYPE html><html><head></head><body>${html}</body></html>`).html;
const bodyOf = (html: string) =>
  inBody(html)
    .replace(/^.*<body>/s, '')
    .replace(/<\/body>.*$/s, '');

describe('toPlainPage', () => {
  it('takes the framework out and reads the tags', () => {
    const page = toPlainPage(nextPage('<h1>Hi</h1>', 'site article:1'));
    expect(page.tags).toEqual(['site', 'article:1']);
    expect(page.html).toBe(
      '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head><body><h1>Hi</h1></body></html>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<script type="module">import "/x"</script>',
    '<script src="https://evil.example/assets/x.js" type="module"></script>',
    '<script src="/assets/x.js"></script>',
    '<script src="/assets/x.js" type="module">alert(1)</script>',
    '<script type="text/javascript" src="/_next/static/x.js"></script>',
    '<script type="application/ld+json" src="/x"></script>',
    '<SCRIPT\n>x</SCRIPT\t>',
    '<svg><script>alert(1)</script></svg>',
    '<noscript><script>alert(1)</script></noscript>',
    '<template><script>alert(1)</script></template>',
    '<link rel="modulepreload" href="/_next/static/x.js">',
  ])('removes %s', (html) => expect(bodyOf(html)).not.toMatch(/<script|alert|<link/i));

  it('keeps our module and blocks of data', () => {
    const ours = '<script src="/assets/enhance.js?v=1" type="module"></script>';
    const data = '<script type="application/ld+json">{"name":"\\u003c/x"}</script>';
    expect(bodyOf(ours + data)).toBe(ours + data);
  });

  it('removes nonces and leaves other attributes', () => {
    expect(bodyOf('<p nonce="abc" class="x">y</p>')).toBe('<p class="x">y</p>');
  });

  it('keeps the first line break of a text area and of preformatted text', () => {
    expect(bodyOf('<textarea>\n\nkept</textarea>')).toBe('<textarea>\n\nkept</textarea>');
    expect(bodyOf('<pre>\n\n  code</pre>')).toBe('<pre>\n\n  code</pre>');
  });

  it.each([
    '<template id="B:0"></template>',
    '<div hidden id="S:0">late</div>',
    '<!--$?--><p>…</p><!--/$-->',
    '<!--$!--><p>…</p>',
  ])('notices a part that came out of order: %s', (html) => expect(toPlainPage(nextPage(html)).streamed).toBe(true));

  it('does not mistake a finished boundary or an ordinary template', () => {
    expect(toPlainPage(nextPage('<!--$--><p>x</p><!--/$--><template id="x"></template>')).streamed).toBe(false);
  });

  it('lists the links of this site', () => {
    const { links } = toPlainPage(
      nextPage('<a href="/2024/03/a">a</a><a href="//evil.example/">b</a><a href="https://x.example">c</a>'),
    );
    expect(links).toEqual(['/2024/03/a']);
  });

  it('keeps text character for character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = text.replace(/[\0\r]/g, '');
        const escaped = clean
          .replace(/&/g, '&amp;')
          .replace(/</g, '&lt;')
          .replace(/>/g, '&gt;')
          .replace(/\u00a0/g, '&nbsp;');
        expect(bodyOf(`<p>${escaped}</p>`)).toBe(`<p>${escaped}</p>`);
      }),
    );
  });
});

describe('isWhole', () => {
  it('needs the closing tag', () => {
    expect(isWhole('<html></html>\n')).toBe(true);
    expect(isWhole('<html><body>cut o')).toBe(false);
  });
});
