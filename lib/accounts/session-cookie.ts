import { later, now, SECOND } from '@/lib/clock';
import { env, isHttps } from '@/lib/env';
import { SESSION_LIFETIME } from '@/lib/limits';

/** A cookie without secrets that tells the enhancement module that somebody is signed in here. */
const HINT = 'rejoinder-hint';

/** The name of the session's cookie. Over TLS it carries the prefix that ties it to this host (OWASP ASVS 5.0, 3.3.3). */
export function sessionCookieName(siteUrl = env().SITE_URL): string {
  return isHttps(siteUrl) ? '__Host-rejoinder-session' : 'rejoinder-session';
}

/** What every cookie of ours says: for this host alone, for the whole site, not sent along by other sites' posts. */
export function cookieAttributes(siteUrl = env().SITE_URL): string {
  return `Path=/; SameSite=Lax${isHttps(siteUrl) ? '; Secure' : ''}`;
}

/** How long a cookie lives, in seconds from now: a reader's clock that goes wrong signs nobody out, as a date would. */
function lifetime(expiresAt: Date): string {
  return `Max-Age=${Math.max(0, Math.floor((expiresAt.getTime() - now().getTime()) / SECOND))}`;
}

/** The `Set-Cookie` value of the hint, until `expiresAt`. */
export function hintCookie(expiresAt: Date = later(now(), SESSION_LIFETIME)): string {
  return `${HINT}=1; ${cookieAttributes()}; ${lifetime(expiresAt)}`;
}

/** The `Set-Cookie` values that sign this browser in until `expiresAt`. */
export function signedInCookies(token: string, expiresAt: Date): string[] {
  const session = `${sessionCookieName()}=${token}; ${cookieAttributes()}; HttpOnly; ${lifetime(expiresAt)}`;
  return [session, hintCookie(expiresAt)];
}

/** The `Set-Cookie` values that make this browser forget its session. */
export function signedOutCookies(): string[] {
  return [
    `${sessionCookieName()}=; ${cookieAttributes()}; HttpOnly; Max-Age=0`,
    `${HINT}=; ${cookieAttributes()}; Max-Age=0`,
  ];
}

/** One cookie's value in a `Cookie` header; the first when a name comes twice. */
export function readCookie(header: string | null, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return value.join('=') || null;
  }
  return null;
}

/** The token of the session that a request belongs to, if it has one. */
export function readSessionToken(request: Request): string | null {
  return readCookie(request.headers.get('cookie'), sessionCookieName());
}
