import { describe, expect, it } from 'vitest';
import { renderArticle } from './article';
import { viewInBrowser } from './browser-view';
import { renderComment } from './comment';
import { fromMarkdown } from './from-markdown';
import { fromRichHtml } from './from-rich-html';
import { ARTICLE_PARTS } from './parts-allowed';

const RAW_TEXT_AND_FOREIGN = [
  '<xmp><p title="</xmp><img src=1 onerror=alert(1)>">',
  '<svg><textarea><img src="</textarea><img src=1 onerror=alert(1)>">',
  '<noscript><p title="</noscript><img src=1 onerror=alert(1)>">',
  '<noscript><style></noscript><img src=1 onerror=alert(1)></style>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><annotation-xml encoding="text/html"><svg onload=alert(1)></annotation-xml></math>',
  '<svg><foreignObject><iframe onload=alert(1) src="javascript:alert(2)"></iframe></foreignObject></svg>',
  '<svg><style><img src=1 onerror=alert(1)></style></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a><set attributeName=href to=javascript:alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<template><div><template><img src=1 onerror=alert(1)></template></div></template>',
  '<!--><img src=1 onerror=alert(1)>-->',
  '<!-- --!><img src=1 onerror=alert(1)> -->',
  '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<img src=1 onerror=alert(1)>]]>',
  '<svg><![CDATA[</svg><img src=1 onerror=alert(1)>]]>',
  '<title><img src=1 onerror=alert(1)></title>',
  '<textarea></textarea><img src=1 onerror=alert(1)></textarea>',
  '<style>@import "javascript:alert(1)";</style><style><!--</style><script>alert(1)//--></script>',
  '<plaintext><img src=1 onerror=alert(1)>',
  '<select><option><style></option></select><img src=1 onerror=alert(1)></style>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<table><td><svg><desc></td></table><img src=1 onerror=alert(1)>',
  '<frameset onload=alert(1)><noframes><img src="</noframes><script>alert(1)</script>">',
  '<noembed><img src="</noembed><img src=1 onerror=alert(1)>">',
];

const ATTRIBUTES_AND_ADDRESSES = [
  '<img src=x onerror=alert(1)>',
  '<img/src="x"/onerror=alert(1)//',
  '<IMG """><SCRIPT>alert(1)</SCRIPT>">',
  '<p style="background:url(javascript:alert(1))" onmouseover="alert(1)" class="x" id="comments">x</p>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java&#x0A;script:alert(1)">x</a>',
  '<a href="&#1;javascript:alert(1)">x</a>',
  '<a href=" \u0000\u001fjavascript:alert(1)">x</a>',
  '<a href="javascript&colon;alert(1)">x</a>',
  '<a href="JAVASCRIPT:alert(1)">x</a>',
  '<a href="./javascript:alert(1)">x</a>',
  '<a href="vbscript:x" xlink:href="javascript:alert(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<a href="blob:https://a.example/1">x</a>',
  '<a href="https://user:pass@a.example/">x</a>',
  '<img src="javascript:alert(1)"><img src="/media/../api/x"><img src="data:image/svg+xml,<svg/onload=alert(1)>">',
  '<iframe src="javascript:alert(1)" srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"><embed src="data:text/html,x"></object>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)"><base href="https://evil.example/"><link rel=stylesheet href=//evil.example>',
  '<form action="https://evil.example"><input name=password autofocus onfocus=alert(1)><button formaction=javascript:alert(1)>x</button></form>',
  '<video src=x onerror=alert(1)><source onerror=alert(1)></video><audio src="javascript:alert(1)">',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<q cite="javascript:alert(1)">x</q><time datetime="&quot;><script>">y</time><abbr title=\'"><script>alert(1)</script>\'>z</abbr>',
  '<p lang=\'"><script>\' dir="&quot;onx=1">x</p><td colspan="9e9" onx>y</td>',
  '<a href=https://a.example/?"><script>alert(1)</script>',
  '<script\u0000>alert(1)</script><scr<script>ipt>alert(1)</scr</script>ipt>',
  '<svg/onload=alert(1)><math href="javascript:alert(1)">x</math>',
];

const CORPUS = [...RAW_TEXT_AND_FOREIGN, ...ATTRIBUTES_AND_ADDRESSES];

function expectHarmless(html: string): void {
  const { parts, addresses } = viewInBrowser(html);
  expect(parts.filter((part) => !ARTICLE_PARTS.has(part))).toEqual([]);
  for (const address of addresses) {
    expect(new URL(address, 'https://own.example/').protocol).toMatch(/^(?:https?|mailto):$/);
    expect(address).not.toMatch(/^\/\/|@.*\/|[\u0000-\u001f]/);
  }
}

describe('hostile HTML', () => {
  it.each(RAW_TEXT_AND_FOREIGN)('V2: takes the harm out of %s', (html) => expectHarmless(renderArticle(html)));
  it.each(ATTRIBUTES_AND_ADDRESSES)('V7: takes the harm out of %s', (html) => expectHarmless(renderArticle(html)));

  it.each(CORPUS)('V1: rendering what was rendered changes nothing: %s', (html) => {
    const once = renderArticle(html);
    expect(renderArticle(once)).toBe(once);
    expect(renderArticle(viewInBrowser(once).html)).toBe(once);
  });

  it.each(CORPUS)('V2: is as harmless when pasted, or in Markdown: %s', (html) => {
    expectHarmless(fromRichHtml(html));
    expectHarmless(fromMarkdown(html));
    expectHarmless(renderComment(html).replaceAll(' rel="nofollow ugc noopener"', ''));
  });

  it('V7: is as harmless when the text was cut at a limit, wherever that is', () => {
    const text = CORPUS.join('\n');
    for (let end = 1; end < text.length; end += 7) {
      expectHarmless(renderArticle(text.slice(Math.max(0, end - 200), end)));
    }
  });

  it('V5: shows no frame, object or player, only a link', () => {
    const html = renderArticle(
      '<iframe src="//tube.example/1" title="A film"></iframe><embed src="https://b.example/">',
    );
    expect(html).toBe(
      '<p><a href="https://tube.example/1">A film</a></p><p><a href="https://b.example/">https://b.example/</a></p>',
    );
  });
});
