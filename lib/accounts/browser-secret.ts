import { env, isHttps } from '@/lib/env';
import { LINK_LIFETIME } from '@/lib/limits';
import { SECOND } from '@/lib/clock';
import { cookieAttributes, readCookie } from './session-cookie';

const cookieName = () => `${isHttps(env().SITE_URL) ? '__Host-' : ''}rejoinder-sign-up`;

/** The secret by which a sign-up's link recognizes the browser that asked for it; null in any other. */
export function browserSecretOf(request: Request): string | null {
  return readCookie(request.headers.get('cookie'), cookieName());
}

/** The `Set-Cookie` value that keeps the secret for as long as the link lives. */
export function browserSecretCookie(secret: string): string {
  return `${cookieName()}=${secret}; ${cookieAttributes()}; HttpOnly; Max-Age=${LINK_LIFETIME / SECOND}`;
}

/** The same for a page, which has its cookies as names and values. */
export function browserSecretFrom(jar: { get(name: string): { value: string } | undefined }): string | null {
  return jar.get(cookieName())?.value ?? null;
}
