import { describe, expect, it } from 'vitest';
import { pageKey } from './page-key';
import { canonicalEnd, routeOf } from './routes';

describe('routeOf', () => {
  it.each([
    ['/', 'site'],
    ['/2024/', 'site'],
    ['/2024/03/', 'site'],
    ['/2024/03/a.html', 'site'],
    ['/some/old/path', 'site'],
    ['/p/about', 'site'],
    ['/feeds/posts/default', 'site'],
    ['/sitemap.xml', 'site'],
    ['/administration', 'site'],
    ['/commentsx', 'site'],
    ['/admin', 'desk'],
    ['/admin/articles/new', 'desk'],
    ['/sign-in', 'account'],
    ['/comments/01', 'account'],
    ['/settings/comments', 'account'],
    ['/api/me', 'api'],
    ['/api/forms/comment', 'form'],
    ['/api/health', 'front'],
    ['/media/a.jpg', 'media'],
    ['/_next/static/chunks/a.js', 'asset'],
    ['/_next/image', 'nothing'],
    ['/_next/data/x/index.json', 'nothing'],
    ['/error/500', 'nothing'],
    ['/index.rsc', 'nothing'],
    ['/2026/10/x.prefetch.rsc', 'nothing'],
    ['/2026/10/x.segments/_tree.segment.rsc', 'nothing'],
  ])('%s is of the %s', (path, kind) => expect(routeOf(path).kind).toBe(kind));
});

describe('canonicalEnd', () => {
  it.each([
    ['/', '/'],
    ['/2024', '/2024/'],
    ['/2024/03', '/2024/03/'],
    ['/2024/03/', '/2024/03/'],
    ['/2024/03/a/', '/2024/03/a'],
    ['/p/about/', '/p/about'],
  ])('%s ends as %s', (path, end) => expect(canonicalEnd(path)).toBe(end));
});

describe('pageKey', () => {
  const key = (path: string, query: string) => pageKey(path, query, routeOf(path));

  it('V32: drops what the route does not declare', () => {
    expect(key('/', 'utm_source=x&_rsc=1&__proto__=1')).toBe('/');
    expect(key('/p/about', 'before=1')).toBe('/p/about');
    expect(key('/', 'before[]=1&before=abc&before=def')).toBe('/?before=abc');
  });

  it.each([
    ['/', 'after=a&cursor=a&thread=a&comments=a&alt=rss&q=a'],
    ['/labels/a', 'after=a&cursor=a'],
    ['/2024/03/', 'after=a&cursor=a'],
    ['/2024/03/a', 'before=a&cursor=a&alt=rss'],
    ['/feeds/posts/default', 'before=a&after=a'],
    ['/feeds/comments/default', 'alt=rss'],
    ['/feeds/01/comments/default', 'alt=json'],
  ])('V32: makes no second copy of %s for a parameter that it does not read', (path, query) =>
    expect(key(path, query)).toBe(path),
  );

  it('has one order, whatever order was sent', () => {
    expect(key('/2024/03/a', 'thread=t&after=b')).toBe(key('/2024/03/a', 'after=b&thread=t'));
  });

  it('drops a value that the parameter cannot hold', () => {
    expect(key('/feeds/posts/default', 'alt=%3Cscript%3E')).toBe('/feeds/posts/default');
    expect(key('/', `before=${'a'.repeat(500)}`)).toHaveLength('/?before='.length + 200);
    expect(key('/', 'before=a%0d%0ab')).toBe('/');
  });

  it('keeps the words of a search, cut to their limit without breaking a character', () => {
    expect(key('/search', 'q=caf%C3%A9+%26+bar')).toBe('/search?q=caf%C3%A9%20%26%20bar');
    expect(() => decodeURIComponent(key('/search', `q=${'x'.repeat(199)}%F0%9F%98%80`))).not.toThrow();
    expect(routeOf('/search').stored).toBe(false);
  });
});
