import fc from 'fast-check';
import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { copyPlainPage } from './copied-page';
import { nextPage } from './fake-site';
import { parsePlainPage } from './transform';

const text = fc.string({ unit: 'grapheme' }).map((any) => any.replace(/[\0\r]/g, ''));
const attributes = fc.record(
  { title: text, className: text, hidden: fc.boolean(), tabIndex: fc.nat(9), id: fc.constantFrom('x', 'S:0') },
  { requiredKeys: [] },
);

const { node } = fc.letrec<{ node: ReactNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    fc.constantFrom(
      createElement('br'),
      createElement('svg', { viewBox: '0 0 1 1' }, createElement('path', { d: 'M0' })),
    ),
    fc.tuple(text, text).map(([href, words]) => createElement('a', { href: `/${href}` }, words)),
    fc
      .tuple(fc.constantFrom('div', 'section', 'article', 'bdi', 'time'), attributes, fc.array(tie('node')))
      .map(([tag, given, children]) => createElement(tag, given, ...children)),
  ),
}));

const page = (body: string) => nextPage(body, 'site article:1');

describe('copyPlainPage', () => {
  it('is to the letter what the parser makes of a page that React wrote', () => {
    fc.assert(
      fc.property(node, (body) => {
        const source = page(renderToString(body));
        expect(copyPlainPage(source)).toEqual(parsePlainPage(source));
      }),
    );
  });

  it.each([
    '<script type="application/ld+json">{"a":"\\u003c"}</script><script>self.x=1</script>',
    '<script src="/assets/site.js" type="module"></script><link rel="preload" as="script" href="/_next/x.js"/>',
    '<div hidden=""><!--$--><!--/$--></div><div hidden="">x</div><template id="P:1"></template>',
    '<!--$?--><p>late</p><!--/$-->',
    '<pre>  a &amp;\n</pre><textarea name="x">a</textarea><input disabled=""/>',
    '<table><tbody><tr><td>1</td></tr></tbody></table>',
  ])('agrees with the parser about %s', (body) => {
    const source = page(body);
    expect(copyPlainPage(source) ?? parsePlainPage(source)).toEqual(parsePlainPage(source));
  });

  it.each([
    '<p>never closed',
    '<b><i>crossed</b></i>',
    '<p/>',
    '<p class=x>x</p>',
    "<p class='x'>x</p>",
    '<P>x</P>',
    '<p>&copy;</p>',
    '<p>1 < 2</p>',
    '<p>&</p>',
    '<p nonce="x">x</p>',
    '<p>\r</p>',
    '<pre>\nx</pre>',
    '<script>"<!--"</script>',
    '<title><b>x</b></title>',
    '<textarea><!--x--></textarea>',
    '<noscript><p>x</p></noscript>',
    '<style>a{}</style>',
    '<template><p>x</p></template>',
    '<table>x</table>',
    '<!-- a > b -->',
    '</div>',
  ])('leaves %j to the parser', (body) => expect(copyPlainPage(page(body))).toBeNull());
});
