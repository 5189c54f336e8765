import { describe, expect, it } from 'vitest';
import { COMMENT_LINKS_MAX, COMMENT_MAX } from '@/lib/limits';
import { essence, refusalOfText, tidySource } from './source-text';

describe('tidySource', () => {
  it('keeps the words, the indentation and the blank lines between', () => {
    expect(tidySource('\r\n \r\n    code\r\n\r\n“two”\u0000 – ☂  \r\n')).toBe('    code\n\n“two” – ☂');
  });

  it('is done after one pass', () => {
    const once = tidySource('\u0007\n\n  a\r\rb \n');
    expect(tidySource(once)).toBe(once);
  });
});

describe('refusalOfText', () => {
  it.each(['', ' ', '\u3000'])('refuses the empty text %j', (text) => {
    expect(refusalOfText(tidySource(text), 0)?.body).toMatch(/write something/);
  });

  it('takes the longest text and refuses one character more, with the surplus', () => {
    expect(refusalOfText('a'.repeat(COMMENT_MAX), 0)).toBeNull();
    expect(refusalOfText('a'.repeat(COMMENT_MAX + 1), 0)?.body).toMatch(/^This is 1 character too long/);
  });

  it('takes as many links as allowed and refuses one more', () => {
    expect(refusalOfText('a', COMMENT_LINKS_MAX)).toBeNull();
    expect(refusalOfText('a', COMMENT_LINKS_MAX + 1)?.body).toMatch(/links/);
  });
});

it('finds two texts alike that differ in case, spacing and punctuation only', () => {
  expect(essence('Buy NOW — cheap!!')).toBe(essence('buy now, cheap'));
  expect(essence('Buy now')).not.toBe(essence('Buy later'));
});
