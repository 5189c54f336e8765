import { describe, expect, it } from 'vitest';
import { COMMENT_LINKS_MAX, COMMENT_MAX } from '@/lib/limits';
import { translate } from '@/lib/i18n/translate';
import { essence, refusalOfLength, refusalOfLinks } from './source-text';
import { tidySource } from './tidy-source';

const { say } = translate('en');

describe('tidySource', () => {
  it('keeps the words, the indentation and the blank lines between', () => {
    expect(tidySource('\r\n \r\n    code\r\n\r\n“two”\u0000 – ☂  \r\n')).toBe('    code\n\n“two” – ☂');
  });

  it('is done after one pass', () => {
    const once = tidySource('\u0007\n\n  a\r\rb \n');
    expect(tidySource(once)).toBe(once);
  });
});

describe('the limits of a text', () => {
  it.each(['', ' ', '\u3000'])('refuse the empty text %j', (text) => {
    expect(say(refusalOfLength(tidySource(text))?.body ?? '')).toMatch(/write something/);
  });

  it('let the longest text pass and refuse one character more, with the surplus', () => {
    expect(refusalOfLength('a'.repeat(COMMENT_MAX))).toBeNull();
    expect(say(refusalOfLength('a'.repeat(COMMENT_MAX + 1))?.body ?? '')).toBe(
      'One character too many. A comment holds 10,000.',
    );
  });

  it('count an emoji as the one character that its writer sees', () => {
    expect(refusalOfLength('🦉'.repeat(COMMENT_MAX))).toBeNull();
    expect(refusalOfLength('🦉'.repeat(COMMENT_MAX + 1))).not.toBeNull();
  });

  it('let as many links pass as allowed and refuse one more', () => {
    expect(refusalOfLinks(COMMENT_LINKS_MAX)).toBeNull();
    expect(say(refusalOfLinks(COMMENT_LINKS_MAX + 1)?.body ?? '')).toMatch(/links/);
  });
});

it('finds two texts alike that differ in case, spacing and punctuation only', () => {
  expect(essence('Buy NOW — cheap!!')).toBe(essence('buy now, cheap'));
  expect(essence('Buy now')).not.toBe(essence('Buy later'));
});
