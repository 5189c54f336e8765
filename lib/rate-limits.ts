import { isIPv6 } from 'node:net';
import { later, now, SECOND } from './clock';
import { db } from './db';
import { rateLimited } from './errors';
import { phrase, type Phrase, type Text } from './i18n/phrase';
import type { RateLimit } from './limits';
import { keyedHash } from './secrets';

/** Events of one key that are counted by one statement, and the number that the last of them got. */
type Batch = { events: number; counted: Promise<{ count: number; expires_at: Date }> };

/** By key: those that gather while the statement before theirs is under way. */
const lines = new Map<string, { gathering: Batch | undefined; last: Promise<unknown> }>();

async function countEvents(limit: RateLimit, key: string, events: number): Batch['counted'] {
  const at = now();
  const [bucket] = await db().$queryRaw<{ count: number; expires_at: Date }[]>`
    INSERT INTO rate_limit_buckets AS bucket (key, count, started_at, expires_at)
    VALUES (${key}, ${events}::int, ${at}, ${later(at, limit.window)})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN bucket.expires_at <= ${at} THEN 0 ELSE least(bucket.count, ${limit.max}) END + ${events}::int,
      started_at = CASE WHEN bucket.expires_at <= ${at} THEN excluded.started_at ELSE bucket.started_at END,
      expires_at = CASE WHEN bucket.expires_at <= ${at} THEN excluded.expires_at ELSE bucket.expires_at END
    RETURNING count, expires_at`;
  if (!bucket) throw new Error(`The limit ${limit.name} could not be counted`);
  return bucket;
}

/** The batch that this event goes with: one statement of a key at a time, so that a storm at a limit holds one connection. */
function joinBatch(limit: RateLimit, key: string): Batch {
  const line = lines.get(key) ?? { gathering: undefined, last: Promise.resolve() };
  lines.set(key, line);
  if (line.gathering) return line.gathering;
  const before = line.last;
  const count = async () => {
    await Promise.allSettled([before]);
    line.gathering = undefined;
    try {
      return await countEvents(limit, key, batch.events);
    } finally {
      if (line.last === batch.counted) lines.delete(key);
    }
  };
  const batch: Batch = { events: 0, counted: count() };
  line.gathering = batch;
  line.last = batch.counted;
  return batch;
}

/**
 * Counts one event of `who` against a limit, or refuses it. Events are counted in statements of their own: the database makes
 * those of parallel processes queue for the row, so exactly `max` pass however many processes ask at once (R17, V24). A window
 * begins with its first event, and a refused event does not prolong it; across the seam of two windows, up to
 * `2 * max - 1` events can fall within one window's length.
 *
 * It fails closed: when it cannot be counted, the event does not happen, because the error is the caller's.
 * @throws {AppError} rate_limited, with the seconds until the window ends
 */
export async function takeToken(limit: RateLimit, who: string): Promise<void> {
  const batch = joinBatch(limit, `${limit.name}:${keyedHash('rate-limit', who)}`);
  batch.events += 1;
  const place = batch.events;
  const { count, expires_at: expiresAt } = await batch.counted;
  if (count - batch.events + place <= limit.max) return;
  const wait = Math.max(1, Math.ceil((expiresAt.getTime() - now().getTime()) / SECOND));
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
