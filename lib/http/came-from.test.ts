import { describe, expect, it } from 'vitest';
import { pathOfReferer } from './came-from';

describe('the page that led here', () => {
  it.each([
    ['https://blog.example/2026/11/a?comments=x', '/2026/11/a?comments=x'],
    ['https://blog.example/sign-inside', '/sign-inside'],
    ['https://blog.example/', '/'],
    ['https://blog.example/sign-in?next=/a', undefined],
    ['https://blog.example/sign-in/link/secret', undefined],
    ['https://blog.example/reset/secret', undefined],
    ['https://blog.example/api/forms/sign-in', undefined],
    ['https://elsewhere.example/2026/', undefined],
    ['https://blog.example.evil.example/', undefined],
    ['not an address', undefined],
    [null, undefined],
  ])('%j is %j', (referer, path) => expect(pathOfReferer(referer, 'https://blog.example')).toBe(path));

  it('V19: is never another site in disguise', () =>
    expect(pathOfReferer('https://blog.example//evil.example/', 'https://blog.example')).toBeUndefined());
});
