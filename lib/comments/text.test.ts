import { describe, expect, it } from 'vitest';
import { acceptText } from './text';

describe('a text that is accepted', () => {
  it.each(['>', '- ', '```\n```', '---', '&nbsp;', '\u200B', '\u2800', '\u3164', '*\u200B*', '&zwnj;'])(
    'is more than %j, of which nothing would show',
    (text) => expect(() => acceptText(text)).toThrow(expect.objectContaining({ code: 'invalid' })),
  );

  it.each(['.', '👍', '`x`', '- x', '> 1', '<b></b>', 'שָׁלוֹם', 'https://blog.example'])(
    'may be as little as %j',
    (text) => expect(acceptText(text).source).toBe(text),
  );
});
