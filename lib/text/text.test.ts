import { describe, expect, it } from 'vitest';
import { cleanText, cleanTexts, isBlank } from './clean-text';
import { excerpt } from './excerpt';
import { countGraphemes, firstGraphemes } from './graphemes';
import { queryText } from './query-text';
import { readingMinutes } from './reading-time';
import { skeletonOf } from './skeleton';

describe('texts', () => {
  it('are rid of control characters and half pairs, and of nothing else', () => {
    expect(cleanText('a\u0000b\u007F\tc\nd\uD800e👍\u200D“')).toBe('ab\tc\nd\uFFFDe👍\u200D“');
  });

  it('are rid of them wherever they stand in what was sent', () => {
    const at = new Date(0);
    const sent = { title: 'a\u0000', labels: ['b\u0000', 1], more: { at, none: null } };
    expect(cleanTexts(sent)).toEqual({ title: 'a', labels: ['b', 1], more: { at, none: null } });
    const form = new FormData();
    form.set('reason', 'c\u0000');
    expect(cleanTexts(form)).toEqual({ reason: 'c' });
  });

  it('are blank when nobody sees anything of them', () => {
    expect(['', ' \n', '\u200B\uFEFF', '\u00AD\u202E', '\u3164'].filter((text) => !isBlank(text))).toEqual([]);
    expect(['a', '👍', '—', 'ש', '\u200Bא'].filter(isBlank)).toEqual([]);
  });

  it('are read from an address as far as they can be', () => {
    const read = [' a\u0000b ', '\u0000', '', undefined, ['a', 'b'], 5].map((value) => queryText.parse(value));
    expect(read).toEqual(['ab', undefined, undefined, undefined, undefined, undefined]);
  });

  it('are counted and cut by what a reader sees', () => {
    expect(countGraphemes('👩‍👩‍👧é\u0301x')).toBe(3);
    expect(countGraphemes('a'.repeat(100), 10)).toBe(11);
    expect(firstGraphemes('👩‍👩‍👧ab', 2)).toBe('👩‍👩‍👧a');
    expect(firstGraphemes('ab', 5)).toBe('ab');
  });

  it.each([
    ['short', 20, 'short'],
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['one two, three', 9, 'one two…'],
    ['  one\n\ntwo  ', 20, 'one two'],
    ['a'.repeat(100), 10, `${'a'.repeat(9)}…`],
    ['', 10, ''],
  ])('begin as %j within %i', (text, max, begin) => expect(excerpt(text, max)).toBe(begin));

  it('take a minute at least to read', () => {
    expect(readingMinutes(0)).toBe(1);
    expect(readingMinutes(2_380)).toBe(10);
  });

  it('look alike when their letters do', () => {
    expect(skeletonOf('раура1')).toBe(skeletonOf('paypal'));
    expect(skeletonOf('ℜ𝓸𝓼𝓮')).toBe(skeletonOf('rose'));
  });
});
