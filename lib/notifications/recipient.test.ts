import { describe, expect, it } from 'vitest';
import { checkedRecipient } from './recipient';

describe('checkedRecipient', () => {
  it('lets plain addresses through', () => {
    for (const address of ['a@b.example', "o'hara+news@sub.xn--bcher-kva.example", 'ü@example.org'])
      expect(checkedRecipient(address)).toBe(address);
  });

  it('V20: refuses whatever could become a second recipient or a header', () => {
    const hostile = [
      'a@b.example,c@d.example',
      'a@b.example\r\nBcc: c@d.example',
      '"a@evil.example"@b.example',
      'a＠b.example',
      'a b@c.example',
      '<a@b.example>',
      'a@b.example (comment)',
      `${'a'.repeat(250)}@b.example`,
      '',
    ];
    for (const address of hostile) expect(() => checkedRecipient(address), address).toThrow(TypeError);
  });
});
