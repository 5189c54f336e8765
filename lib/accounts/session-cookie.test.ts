import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pinClock } from '@/lib/clock';
import { configure } from '@/test/configure';
import { readCookie, readSessionToken, signedInCookies, signedOutCookies } from './session-cookie';

const at = new Date('2026-04-12T00:00:00Z');
const until = new Date('2026-04-13T00:00:00Z');

beforeEach(() => pinClock(at));
afterEach(() => pinClock(undefined));

describe('session cookies', () => {
  it('over TLS are __Host-, Secure, unreadable by scripts and for the whole site', () => {
    configure({ SITE_URL: 'https://blog.example' });
    expect(signedInCookies('token', until)).toEqual([
      '__Host-rejoinder-session=token; Path=/; SameSite=Lax; Secure; HttpOnly; Max-Age=86400',
      'rejoinder-hint=1; Path=/; SameSite=Lax; Secure; Max-Age=86400',
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
