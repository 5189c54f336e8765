import { later, SECOND } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { RATE_LIMITS, type RateLimit } from '@/lib/limits';
import { keyedHash } from '@/lib/secrets';
import { networkOf } from '@/lib/rate-limits';

/** What is kept of where a comment came from: enough to count by, too little to read back. */
export function addressHash(address: string): string {
  return keyedHash('comment-address', networkOf(address));
}

/** One at a time for each `who`, until the transaction ends: what is counted cannot change before it is added to. */
export async function waitForTurn(tx: Tx, who: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`comments ${who}`}, 0))`;
}

/** Throws, about the field `body`, when `times`, the newest first, already hold as many as the limit allows in its window. */
export function refuseHaste(limit: RateLimit, times: readonly Date[], at: Date): void {
  const oldestThatCounts = times.filter((time) => time > later(at, -limit.window))[limit.max - 1];
  if (!oldestThatCounts) return;
  const wait = Math.max(1, Math.ceil((later(oldestThatCounts, limit.window).getTime() - at.getTime()) / SECOND));
  const inWords = wait < 90 ? `${wait} ${wait === 1 ? 'second' : 'seconds'}` : `${Math.ceil(wait / 60)} minutes`;
  const message = `${limit.message} Please try again in ${inWords}.`;
  throw new AppError('rate_limited', message, { fields: { body: message }, retryAfterSeconds: wait });
}

/**
 * The limits on posting, counted from the comments themselves inside the transaction that adds one: exact under
 * parallel posts, and a repeated or refused request costs nothing. The caller has waited for the author's turn.
 * @throws {AppError} rate_limited
 */
export async function refuseHasty(
  tx: Tx,
  post: { authorId: string; newcomer: boolean; addressHash: string | null; at: Date },
): Promise<void> {
  const { authorId, newcomer, at } = post;
  const { commentByAccount, commentByAddress, commentPause, commentPauseNewcomer } = RATE_LIMITS;
  const own = await tx.comment.findMany({
    where: { authorId, createdAt: { gt: later(at, -commentByAccount.window) } },
    select: { createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: commentByAccount.max,
  });
  const times = own.map(({ createdAt }) => createdAt);
  refuseHaste(newcomer ? commentPauseNewcomer : commentPause, times, at);
  refuseHaste(commentByAccount, times, at);
  if (!post.addressHash) return;
  await waitForTurn(tx, post.addressHash);
  // All statuses are named so that the index on (status, created_at) answers: only the last minutes are read.
  const near = await tx.comment.findMany({
    where: {
      status: { in: ['pending', 'approved', 'rejected', 'spam'] },
      createdAt: { gt: later(at, -commentByAddress.window) },
      addressHash: post.addressHash,
    },
    select: { createdAt: true },
    orderBy: { createdAt: 'desc' },
    take: commentByAddress.max,
  });
  refuseHaste(
    commentByAddress,
    near.map(({ createdAt }) => createdAt),
    at,
  );
}
