import { describe, expect, it } from 'vitest';
import { configure } from '@/test/configure';
import { readCookie, readSessionToken, signedInCookies, signedOutCookies } from './session-cookie';

const until = new Date('2026-04-13T00:00:00Z');

describe('session cookies', () => {
  it('over TLS are __Host-, Secure, unreadable by scripts and for the whole site', () => {
    configure({ SITE_URL: 'https://blog.example' });
    expect(signedInCookies('token', until)).toEqual([
      '__Host-rejoinder-session=token; Path=/; SameSite=Lax; Secure; HttpOnly; Expires=Mon, 13 Apr 2026 00:00:00 GMT',
      'rejoinder-hint=1; Path=/; SameSite=Lax; Secure; Expires=Mon, 13 Apr 2026 00:00:00 GMT',
    ]);
  });

  it('without TLS have the plain name, and are forgotten by the same', () => {
    expect(signedInCookies('token', until)[0]).toMatch(/^rejoinder-session=token; Path=\/; SameSite=Lax; HttpOnly/);
    expect(signedOutCookies()[0]).toBe('rejoinder-session=; Path=/; SameSite=Lax; HttpOnly; Max-Age=0');
  });

  it('are read from among others', () => {
    const header = 'a=1; rejoinder-session=abc=; xrejoinder-session=no';
    expect(readSessionToken(new Request('http://localhost', { headers: { cookie: header } }))).toBe('abc=');
    expect(readCookie(null, 'a')).toBeNull();
    expect(readCookie('a=', 'a')).toBeNull();
  });
});
