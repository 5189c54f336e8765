import { isIPv6 } from 'node:net';
import { later, now, SECOND } from './clock';
import { db } from './db';
import { rateLimited } from './errors';
import { phrase, type Phrase, type Text } from './i18n/phrase';
import type { RateLimit } from './limits';
import { keyedHash } from './secrets';

/**
 * Counts one event of `who` against a limit, or refuses it. The count is one statement of its own: the database makes
 * parallel events queue for the row, so exactly `max` pass however many processes ask at once (R17, V24). A window
 * begins with its first event, and a refused event does not prolong it; across the seam of two windows, up to
 * `2 * max - 1` events can fall within one window's length.
 *
 * It fails closed: when it cannot be counted, the event does not happen, because the error is the caller's.
 * @throws {AppError} rate_limited, with the seconds until the window ends
 */
export async function takeToken(limit: RateLimit, who: string): Promise<void> {
  const at = now();
  const key = `${limit.name}:${keyedHash('rate-limit', who)}`;
  const [bucket] = await db().$queryRaw<{ count: number; expires_at: Date }[]>`
    INSERT INTO rate_limit_buckets AS bucket (key, count, started_at, expires_at)
    VALUES (${key}, 1, ${at}, ${later(at, limit.window)})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN bucket.expires_at <= ${at} THEN 1 ELSE least(bucket.count, ${limit.max}) + 1 END,
      started_at = CASE WHEN bucket.expires_at <= ${at} THEN excluded.started_at ELSE bucket.started_at END,
      expires_at = CASE WHEN bucket.expires_at <= ${at} THEN excluded.expires_at ELSE bucket.expires_at END
    RETURNING count, expires_at`;
  if (!bucket) throw new Error(`The limit ${limit.name} could not be counted`);
  if (bucket.count <= limit.max) return;
  const wait = Math.max(1, Math.ceil((bucket.expires_at.getTime() - at.getTime()) / SECOND));
  throw rateLimited(waitPhrase(limit.message, wait), wait);
}

/** What a limit says, and how many seconds to wait, as one would tell it. */
export function waitPhrase(limit: Text, seconds: number): Phrase {
  if (seconds < 90) return phrase('forms.waitSeconds', { limit, seconds });
  return phrase('forms.waitMinutes', { limit, minutes: Math.ceil(seconds / 60) });
}

/**
 * Whom a limit by address counts: an IPv4 address, or the /64 of an IPv6 address, because one household or one machine
 * is given that much (RFC 6177, section 2). Whatever is no address counts as one visitor.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array<string>(Math.max(0, missing)).fill('0'), ...groups(tail)];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
