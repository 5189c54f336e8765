import { describe, expect, it } from 'vitest';
import { parseEmailAddress } from './email-address';

describe('parseEmailAddress', () => {
  it.each([
    [' Ana@Example.ORG\n', 'Ana@example.org', 'ana@example.org'],
    ["o'neil+news@mail.example.co.uk", "o'neil+news@mail.example.co.uk", "o'neil+news@mail.example.co.uk"],
    ['a@bücher.example', 'a@xn--bcher-kva.example', 'a@xn--bcher-kva.example'],
    ['a@XN--BCHER-KVA.example', 'a@xn--bcher-kva.example', 'a@xn--bcher-kva.example'],
  ])('reads %j', (typed, address, key) =>
    expect(parseEmailAddress(typed)).toEqual({ ok: true, value: { address, key } }),
  );

  it.each([
    ['nothing', ''],
    ['a full-width at sign', 'a＠b.example'],
    ['a small at sign', 'a﹫b.example'],
    ['a list', 'a@b.example,c@d.example'],
    ['a list with semicolons', 'a@b.example;c@d.example'],
    ['two at signs', 'a@b.example@c.example'],
    ['a quoted local part', '"a b"@c.example'],
    ['a quoted at sign', '"a@b.example"@c.example'],
    ['a display name', 'Ana <a@b.example>'],
    ['a comment', 'a(x)@b.example'],
    ['a second header', 'a@b.example\r\nBcc: c@d.example'],
    ['a control character', 'a\u0000@b.example'],
    ['an invisible character', 'a\u200B@b.example'],
    ['a Cyrillic look-alike before the at sign', 'аna@b.example'],
    ['a dotless i before the at sign', 'adm\u0131n@b.example'],
    ['a Kelvin sign after it', 'a@\u212Aelvin.example'],
    ['full-width letters after it', 'a@ｂ.example'],
    ['an ideographic full stop', 'a@b。example'],
    ['a percent sign after it', 'a@b%2eexample.org'],
    ['an IP address', 'a@127.0.0.1'],
    ['a disguised IP address', 'a@0x7f.1'],
    ['an address literal', 'a@[127.0.0.1]'],
    ['a host without a dot', 'a@localhost'],
    ['two dots in a row', 'a..b@c.example'],
    ['a path', 'a@b.example/c'],
    ['a port', 'a@b.example:25'],
    ['too long a local part', `${'a'.repeat(65)}@b.example`],
    [
      'too long an address',
      `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}`,
    ],
  ])('V20: refuses %s', (_, typed) => expect(parseEmailAddress(typed).ok).toBe(false));

  it('V20: gives two addresses that differ in case the same key', () => {
    const keys = ['A@B.example', 'a@b.EXAMPLE'].map((typed) => {
      const parsed = parseEmailAddress(typed);
      return parsed.ok && parsed.value.key;
    });
    expect(keys).toEqual(['a@b.example', 'a@b.example']);
  });
});
