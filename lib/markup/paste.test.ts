import { describe, expect, it } from 'vitest';
import { fromMarkdown } from './from-markdown';
import { fromPlainText } from './from-plain-text';
import { fromRichHtml } from './from-rich-html';
import { detectPaste, fromPaste } from './paste';

describe('fromPlainText', () => {
  it('parts paragraphs at blank lines and keeps the lines inside them', () => {
    expect(fromPlainText('\nOne\r\ntwo\n \n\nThree\n')).toBe('<p>One<br>two</p><p>Three</p>');
  });

  it('makes a paragraph of each line when no line is blank', () => {
    expect(fromPlainText('One\nTwo\n Three')).toBe('<p>One</p><p>Two</p><p>Three</p>');
  });

  it('takes nothing for mark-up', () => {
    expect(fromPlainText('# a *b* <i>c</i> &amp; “d” – [e] (f)')).toBe(
      '<p># a *b* &lt;i>c&lt;/i> &amp;amp; “d” – [e] (f)</p>',
    );
  });
});

describe('fromMarkdown', () => {
  it.each([
    ['headings', '# A\n\nB\n===\n\n### C ###', '<h2>A</h2><h2>B</h2><h3>C</h3>'],
    ['wrapped and broken lines', 'a\nb  \nc\\\nd', '<p>a b<br>c<br>d</p>'],
    ['a quotation', '> a\n>\n> b', '<blockquote><p>a</p><p>b</p></blockquote>'],
    ['lists', '- a\n\n  b\n- c\n  1. d', '<ul><li><p>a</p><p>b</p></li><li>c<ol><li>d</li></ol></li></ul>'],
    ['indented code', '    a\n      b', '<pre><code>a\n  b</code></pre>'],
    [
      'a table',
      '| a | b |\n|--|:-:|\n| c | *d* |',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td><em>d</em></td></tr></tbody></table>',
    ],
    [
      'links by definition',
      '[a][1], [b]\n\n[1]: https://x.example\n[B]: /y "t"',
      '<p><a href="https://x.example/">a</a>, <a href="/y" title="t">b</a></p>',
    ],
    [
      'footnotes, in the order of their references',
      'A[^b] b[^1], [c][^b] d[^no].\n\n[^1]: One[^b]\nwraps\n\n    and goes on\n[^b]: *Two*\n[^x]: Lost\n\nE',
      '<p>A<sup><a href="#text-fn-1" id="text-fnref-1">1</a></sup> b<sup><a href="#text-fn-2" id="text-fnref-2">2</a></sup>, c<sup><a href="#text-fn-1">1</a></sup> d[^no].</p><p>E</p>' +
        '<section class="footnotes"><ol><li id="text-fn-1"><em>Two</em> <a href="#text-fnref-1">↩</a></li>' +
        '<li id="text-fn-2"><p>One<sup><a href="#text-fn-1">1</a></sup> wraps</p><p>and goes on <a href="#text-fnref-2">↩</a></p></li><li id="text-fn-3">Lost</li></ol></section>',
    ],
    [
      'of two footnotes with one label the first, and the other as words',
      '[^1]: a\n\n[^1]: b',
      '<p><sup><a href="#text-fn-1" id="text-fnref-1">1</a></sup>: b</p><section class="footnotes"><ol><li id="text-fn-1">a <a href="#text-fnref-1">↩</a></li></ol></section>',
    ],
    [
      'a picture',
      '![A *b*](/media/c.png "t")',
      '<figure><img src="/media/c.png" alt="A b" title="t" loading="lazy" decoding="async"></figure>',
    ],
    ['a picture that it may not show', '![a](http://x.example/c.png)', '<p><a href="http://x.example/c.png">a</a></p>'],
  ])('reads %s', (_, markdown, html) => expect(fromMarkdown(markdown)).toBe(html));
});

describe('fromRichHtml', () => {
  it('reads Word: headings, quotations, lists by level without their typed bullets', () => {
    const bullet = (sign: string) => `<span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span>`;
    const html = `<html><head><style><!-- p {color:red} --></style></head><body><!--StartFragment-->
      <p class=MsoHeading2>Head<o:p></o:p></p><p class=MsoNormal>Some <b>bold</b>
      “words”<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>${bullet('·')}<![endif]>One</p>
      <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>${bullet('1.')}<i>Two</i></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${bullet('·')}Three</p>
      <p class=MsoQuote>Said<span style='display:none'>secret</span></p><!--EndFragment--></body></html>`;
    expect(fromRichHtml(html)).toBe(
      '<h2>Head</h2><p>Some <strong>bold</strong> “words”</p>' +
        '<ul><li>One<ol><li><em>Two</em></li></ol></li><li>Three</li></ul><blockquote><p>Said</p></blockquote>',
    );
  });

  it('leaves out the languages of Word’s spelling checker, and keeps those that a web page tells', () => {
    const word = '<p class=MsoNormal><span lang=EN-US>One <b>two</b></span></p><p class=MsoNormal dir=RTL>שלום</p>';
    expect(fromRichHtml(word)).toBe('<p>One <strong>two</strong></p><p dir="rtl">שלום</p>');
    expect(fromRichHtml('<p>Say <span lang="fr">oui</span></p>')).toBe('<p>Say <span lang="fr">oui</span></p>');
  });

  it('reads Google Docs: marks that are styles, and a wrapper that is not bold', () => {
    const html =
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">A</span>' +
      '<span style="font-weight:400"> b </span><span style="font-style:italic">c</span></p><br>' +
      '<ul><li dir="ltr"><p dir="ltr"><span>d</span></p></li></ul></b>';
    expect(fromRichHtml(html)).toBe('<p dir="ltr"><strong>A</strong> b <em>c</em></p><ul><li dir="ltr">d</li></ul>');
  });

  it('reads old blogs: two line breaks are a new paragraph, and marks go on across it', () => {
    expect(
      fromRichHtml('a<br /><i>b<br /><br />c</i><div class="separator"><img src="https://x.example/i.jpg"></div>'),
    ).toBe(
      '<p>a<br><em>b</em></p><p><em>c</em></p>' +
        '<figure><img src="https://x.example/i.jpg" alt="" loading="lazy" decoding="async"></figure>',
    );
  });
});

it.each(['> b', '***', '# b', '```', '- b'])('ends a footnote before a line that begins something else: %s', (line) =>
  expect(fromMarkdown(`A[^1]\n\n[^1]: a\n${line}`)).toContain('<li id="text-fn-1">a <a href="#text-fnref-1">'),
);

describe('detectPaste', () => {
  it.each([
    ['plain', 'One.\n\nTwo: 2 * 3 and a_b, [sic].', ''],
    ['plain', 'text', '<meta charset="utf-8"><span>text</span>'],
    ['plain', '- a line of dialogue', ''],
    ['markdown', '# Title\n\ntext', ''],
    ['markdown', '- a\n- b', '<div style="font-family:Consolas"><div><span>- a</span></div></div>'],
    ['markdown', 'see [this](https://x.example)', ''],
    ['markdown', 'A[^1]\n\n[^1]: The note', '<div><span>A[^1]</span></div>'],
    ['rich', 'Title text', '<h1>Title</h1><p>text</p>'],
    ['rich', 'a b', '<p>a</p><p>b</p>'],
    ['rich', '', '<span>only html</span>'],
  ] as const)('finds %s in %j', (kind, text, html) => expect(detectPaste(text, html)).toBe(kind));

  it('is read as what it is', () => {
    expect(fromPaste('a *b*', '')).toBe('<p>a *b*</p>');
    expect(fromPaste('a **b** c', '')).toBe('<p>a <strong>b</strong> c</p>');
    expect(fromPaste('x', '<p>a <b>b</b></p>')).toBe('<p>a <strong>b</strong></p>');
  });
});
