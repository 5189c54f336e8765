import { describe, expect, it } from 'vitest';
import { linkedText } from './linked-text';

const hrefs = (text: string) => linkedText(text).flatMap(({ href }) => href ?? []);

describe('linkedText', () => {
  it('finds addresses, without the sign that ends a sentence', () => {
    const text = 'Sign in: http://localhost:3000/sign-in/link/a-b_c\n\nOr see https://example.test/x?y=1&z=2.';
    expect(hrefs(text)).toEqual(['http://localhost:3000/sign-in/link/a-b_c', 'https://example.test/x?y=1&z=2']);
  });

  it('loses and doubles nothing', () => {
    for (const text of [
      '',
      'plain',
      'http://a.test',
      '(http://a.test), http://b.test!',
      'http://',
      'x\r\nhttp://a.test/\r\n',
    ])
      expect(
        linkedText(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });

  it('V7: links to the web and to nothing else', () => {
    expect(hrefs('javascript:alert(1) data:text/html,x JAVASCRIPT://http //x.test mailto:a@x.test')).toEqual([]);
  });
});
