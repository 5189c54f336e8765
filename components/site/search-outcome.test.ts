import { describe, expect, it } from 'vitest';
import { translate } from '@/lib/i18n/translate';
import { searchHeading } from './search-outcome';

describe('the heading of a search', () => {
  it.each([
    ['en', '', 0, false, false, 'Search'],
    ['en', 'bridge', 0, false, false, 'Search: bridge'],
    ['en', 'bridge', 1, false, false, '1 article for “bridge”'],
    ['en', 'bridge', 3, false, false, '3 articles for “bridge”'],
    ['en', 'bridge', 20, true, false, 'More than 20 articles for “bridge”'],
    ['en', 'bridge', 5, false, true, 'More articles for “bridge”'],
    ['es', 'puente', 1, false, false, '1 artículo sobre «puente»'],
    ['he', 'גשר', 2, false, false, 'שתי כתבות עבור „גשר”'],
  ] as const)('%s %s %i %s %s', (language, q, count, more, onward, words) =>
    expect(searchHeading({ q, count, more, onward, t: translate(language) })).toBe(words),
  );
});
