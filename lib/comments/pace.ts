import { later, SECOND } from '@/lib/clock';
import { AppError } from '@/lib/errors';
import { RATE_LIMITS, type RateLimit } from '@/lib/limits';
import { keyedHash } from '@/lib/secrets';
import { networkOf, waitPhrase } from '@/lib/rate-limits';

/** What is kept of where a comment came from: enough to count by, too little to read back. */
export function addressHash(address: string): string {
  return keyedHash('comment-address', networkOf(address));
}

/** Throws, about the field `body`, when `times`, the newest first, already hold as many as the limit allows in its window. */
function refuseHaste(limit: RateLimit, times: readonly Date[], at: Date): void {
  const oldestThatCounts = times.filter((time) => time > later(at, -limit.window))[limit.max - 1];
  if (!oldestThatCounts) return;
  const wait = Math.max(1, Math.ceil((later(oldestThatCounts, limit.window).getTime() - at.getTime()) / SECOND));
  const message = waitPhrase(limit.message, wait);
  throw new AppError('rate_limited', message, { fields: { body: message }, retryAfterSeconds: wait });
}

/** When an author, and anybody at their network address, posted lately, the newest first. */
export type RecentPosts = { own: readonly Date[]; near: readonly Date[] };

/**
 * The limits on posting, counted from the comments themselves inside the transaction that adds one: exact under
 * parallel posts, and a repeated or refused request costs nothing. The caller has waited for its turn (post-turn.ts).
 * @throws {AppError} rate_limited
 */
export function refuseHasty({ own, near }: RecentPosts, newcomer: boolean, at: Date): void {
  const { commentByAccount, commentByAddress, commentPause, commentPauseNewcomer } = RATE_LIMITS;
  refuseHaste(newcomer ? commentPauseNewcomer : commentPause, own, at);
  refuseHaste(commentByAccount, own, at);
  refuseHaste(commentByAddress, near, at);
}
