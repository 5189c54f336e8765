import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paths, safeNext } from './paths';

describe('safeNext', () => {
  it.each(['/', '/compose?kept=abc', '/2026/03/slug?comments=x#c1', '/labels/caf%C3%A9'])('takes %s', (path) => {
    expect(safeNext(path)).toBe(path);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/ /evil.example',
    '/\n//evil.example',
    'evil',
    '',
    '/é',
    null,
    undefined,
    `/${'a'.repeat(2001)}`,
  ])('V19: refuses %j', (path) => {
    expect(safeNext(path, '/settings')).toBe('/settings');
  });

  it('V19: leads nowhere else, whatever was sent', () => {
    const sent = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.stringMatching(/^[\/\\\t :@.%a-z]{0,12}$/));
    fc.assert(
      fc.property(sent, (next) => {
        expect(new URL(safeNext(next), 'https://own.example').origin).toBe('https://own.example');
      }),
      { seed: 20_261_123, numRuns: 2_000 },
    );
  });

  it('V19: a path that climbs stays on this site', () => {
    expect(safeNext('/..//evil.example')).not.toMatch(/^\/\//);
  });
});

it('leaves out parameters that have no value, and escapes the others', () => {
  expect(paths.search({ q: 'a&b c', cursor: undefined })).toBe('/search?q=a%26b+c');
  expect(paths.label('a/b')).toBe('/labels/a%2Fb');
  expect(paths.newArticle(2024, 3, 'slug')).toBe('/2024/03/slug');
});
