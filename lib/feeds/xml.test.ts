import { describe, expect, it } from 'vitest';
import { escapeXml, xml } from './xml';

describe('XML', () => {
  it('escapes text once', () => {
    expect(escapeXml('<p>Fish &amp; “chips”</p>')).toBe('&lt;p&gt;Fish &amp;amp; “chips”&lt;/p&gt;');
  });

  it('drops what XML forbids and keeps what it allows', () => {
    expect(escapeXml('a\u0000\u0008\u000b\uFFFEb\tc\nd👍\uD800e')).toBe('ab\tc\nd👍e');
  });

  it('escapes what is put in, and never what is finished', () => {
    const inner = xml`<b a="${'"quoted" & more'}">${'1 < 2'}</b>`;
    expect(xml`<a>${inner}${[inner, null]}${null}</a>`.markup).toBe(`<a>${inner.markup}${inner.markup}</a>`);
    expect(inner.markup).toBe('<b a="&quot;quoted&quot; &amp; more">1 &lt; 2</b>');
  });
});
