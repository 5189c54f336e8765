import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTarget } from './request-url';

describe('parseTarget', () => {
  it.each([
    ['/', '/', ''],
    ['/2024/03/a-slug.html?x=1', '/2024/03/a-slug.html', 'x=1'],
    ['/labels/a+b', '/labels/a%2Bb', ''],
    ['/labels/%d0%bf%D0%BE', '/labels/%D0%BF%D0%BE', ''],
    ['/%61dmin', '/admin', ''],
  ])('spells %s in one way', (raw, path, query) => expect(parseTarget(raw)).toEqual({ path, query }));

  it.each([
    'http://evil.example/',
    '*',
    '',
    'admin',
    '//evil.example/',
    '/a//b',
    '/a\\b',
    '/a%5cb',
    '/a%2fb',
    '/a%2Fb',
    '/..',
    '/a/../admin',
    '/a/%2e%2e/admin',
    '/a/.%2E/b',
    '/a/./b',
    '/a%00b',
    '/a%0d%0ab',
    '/admin;x.css',
    '/admin%3bx',
    '/%252e%252e/x',
    '/a%2',
    '/a%ff',
    '/a#b',
    '/\u00e9',
    `/${'a'.repeat(2_000)}`,
  ])('V10: refuses %s', (raw) => expect(parseTarget(raw)).toBeNull());

  it('is a fixed point: a canonical path is spelled as it is', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const { pathname } = new URL(url);
        const first = parseTarget(pathname);
        if (first) expect(parseTarget(first.path)).toEqual(first);
      }),
    );
  });
});
