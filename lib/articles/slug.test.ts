import { describe, expect, it } from 'vitest';
import { firstFree, labelSlug, makeSlug } from './slug';

describe('makeSlug', () => {
  it.each([
    ['The bridge that wasn’t built', 'the-bridge-that-wasnt-built'],
    ['Crème brûlée — à la carte!', 'creme-brulee-a-la-carte'],
    ['Straße, Łódź & Ærø', 'strasse-lodz-aero'],
    ['  100 % of “nothing”  ', '100-of-nothing'],
    ['ﬁve ½', 'five-1-2'],
    ['הגשר שלא נבנה', 'הגשר-שלא-נבנה'],
    ['צה״ל, צה"ל וצ׳רצ׳יל', 'צהל-צהל-וצרציל'],
    ['שָׁלוֹם COVID באוגוסט', 'שלום-covid-באוגוסט'],
    ['السَّلام عليكم', 'السلام-عليكم'],
    ['हिन्दी में', 'हिन्दी-में'],
    ['橋は建たなかった', '橋は建たなかった'],
    ['…', 'article'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('%s → %s', (title, slug) => expect(makeSlug(title)).toBe(slug));

  it('cuts at a word', () => {
    const slug = makeSlug('word '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/^(word-)*word$/);
    expect(makeSlug('x'.repeat(200))).toHaveLength(80);
    expect(makeSlug(`x${'𐍈'.repeat(60)}`)).toBe(`x${'𐍈'.repeat(39)}`);
  });
});

describe('labelSlug', () => {
  it.each([
    ['Council', 'council'],
    ['#Budget', 'budget'],
    ['Café society', 'cafe-society'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['בחירות 2022', 'בחירות-2022'],
    ['תקציב 2022', 'תקציב-2022'],
    ['Выборы/2022', 'выборы-2022'],
    ['COVID בישראל', 'covid-בישראל'],
    ['😀', '😀'],
  ])('%s → %s', (name, slug) => expect(labelSlug(name)).toBe(slug));
});

it('takes the first free number', () => {
  const taken = new Set(['a', 'a-2', 'a-3']);
  expect(firstFree('a', (slug) => taken.has(slug))).toBe('a-4');
  expect(firstFree('b', (slug) => taken.has(slug))).toBe('b');
});
