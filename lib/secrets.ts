import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { env } from './env';

/** Bytes of chance in a token: OWASP ASVS 5.0, 7.2.3 asks for at least 128 bits. */
const TOKEN_BYTES = 32;

/** A secret that nobody can guess, as 43 characters that are safe in an address and in a cookie. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is stored of a token: its SHA-256 in hexadecimal. A token is all chance, so it needs neither salt nor stretching. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** True when both texts are the same; takes as long whether they differ early or late. */
export function sameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(given)), Buffer.from(hashToken(expected)));
}

/**
 * A value that can be compared but not read back: HMAC-SHA256 (RFC 2104) under the site's secret, in hexadecimal. The
 * same value under another purpose gives another hash, so that tables cannot be joined by it.
 * @throws {Error} when the site has no secret: nothing is kept under a known key (V17)
 */
export function keyedHash(purpose: string, value: string): string {
  const key = env().AUTH_SECRET;
  if (!key) throw new Error('AUTH_SECRET is missing; the start makes one');
  return createHmac('sha256', key).update(`${purpose}\0${value}`).digest('hex');
}
