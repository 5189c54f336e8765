import { describe, expect, it } from 'vitest';
import { checkDisplayName, skeleton } from './display-name';

const siteName = 'The Lantern Post';

describe('checkDisplayName', () => {
  it.each([
    ['  Ana   María ', 'Ana María'],
    ['O’Neil-Smith', 'O’Neil-Smith'],
    ['Łukasz', 'Łukasz'],
    ['Nguyễn Văn Ánh', 'Nguyễn Văn Ánh'],
    ['דנה לוי', 'דנה לוי'],
    ['Дмитрий', 'Дмитрий'],
    ['王小明', '王小明'],
    ['タロウ Smith', 'タロウ Smith'],
    ['शर्मा', 'शर्मा'],
    ['Ｔａｒｏ', 'Taro'],
    ['Reader 123456', 'Reader 123456'],
    ['Badminton Bob', 'Badminton Bob'],
    ['Amod', 'Amod'],
    ['Jose\u0301', 'José'],
  ])('takes %j', (typed, value) => expect(checkDisplayName(typed, { siteName })).toEqual({ ok: true, value }));

  it.each([
    ['nothing', ' '],
    ['one character', 'a'],
    ['more than forty', 'ab '.repeat(20)],
    ['only punctuation', '-.-'],
    ['only digits', '1984'],
    ['a zero-width space', 'An\u200Ba'],
    ['a zero-width joiner', 'An\u200Da'],
    ['a soft hyphen', 'An\u00ADa'],
    ['a right-to-left override', '\u202Enimda'],
    ['an isolate', '\u2066Ana\u2069'],
    ['a Hangul filler', 'An\u3164a'],
    ['a tag character', 'Ana\u{E0041}'],
    ['a line separator', 'An\u2028a'],
    ['a flood of marks', 'Z\u0351\u036B\u0343\u036A\u0302a'],
    ['a badge', 'Ana ✓'],
    ['an emoji', 'Ana ⭐'],
    ['markup', '<b>Ana</b>'],
    ['an address', 'ana@example.org'],
    ['Cyrillic among Latin letters', 'Аna'],
    ['Greek among Latin letters', 'Αna'],
    ['Armenian among Latin letters', 'Oհm'],
  ])('V3: refuses %s', (_, typed) => expect(checkDisplayName(typed, { siteName }).ok).toBe(false));

  it.each([
    ...[
      'admin',
      'ADMIN',
      'Adm1n',
      'Site Admin',
      'Admin_Ana',
      'm0derator',
      'Moderators',
      'Ana Staff',
      'Editor',
      'ed1tor',
    ],
    ...[
      'Ówner',
      'ａｄｍｉｎ',
      '𝐀𝐝𝐦𝐢𝐧',
      'r3join der',
      'The Lantern Post',
      'lantern post team of the-lantern-p0st',
      'Deleted',
      'mod',
      'MODERAT0R',
    ],
  ])('refuses %s, which could pass for staff or the site', (typed) => {
    expect(checkDisplayName(typed, { siteName }).ok).toBe(false);
  });

  it('lets staff say what they are', () => {
    expect(checkDisplayName('Ana, Editor', { siteName, staff: true }).ok).toBe(true);
  });

  it('answers a very long text at once', () => {
    expect(checkDisplayName('a\u0301'.repeat(100_000)).ok).toBe(false);
  });
});

describe('skeleton', () => {
  it.each([
    ['Alice', 'AIice'],
    ['Alice', 'a l i c e'],
    ['Bill', 'Bi11'],
    ['Morgan', 'Mοrgan'.normalize()],
    ['Jose', 'José'],
    ['Arnold', 'Amold'],
    ['Will', 'VVill'],
    ['Copa', 'Сора'],
    ['Oslo', '0slo'],
    ['Straße', 'Strasse'],
    ['Дима', 'ДИМА'],
    ['Anna-Lena', 'Anna Lena'],
  ])('is the same for %s and %s', (one, other) => expect(skeleton(one)).toBe(skeleton(other)));

  it.each([
    ['Ana', 'Anna'],
    ['דנה', 'דינה'],
    ['कि', 'का'],
    ['王小明', '王大明'],
    ['محمد', 'محمود'],
    ['Иван', 'Ирина'],
  ])('differs for %s and %s', (one, other) => expect(skeleton(one)).not.toBe(skeleton(other)));

  it('is never empty', () => expect(skeleton('--')).not.toBe(''));
});
