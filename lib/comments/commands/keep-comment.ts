import { later, now } from '@/lib/clock';
import { isId } from '@/lib/ids';
import { KEPT_FORM_LIFETIME, RATE_LIMITS } from '@/lib/limits';
import { networkOf, takeToken } from '@/lib/rate-limits';
import { hashToken, newToken } from '@/lib/secrets';
import { inTransaction } from '@/lib/write';
import { getOpenArticle } from '../commentable';
import { acceptText } from '../text';

export type KeepCommentInput = { articleId: string; parentId?: string | null; source: string; address?: string | null };

/**
 * Keeps the text of somebody who is not signed in, for two hours, and returns the token that brings it back. Only the
 * token's hash is stored. Nobody is authorized, because nobody is there yet: the address is limited, and nothing shows
 * before its author has signed in and posted it.
 * @throws {AppError} invalid, not_found, conflict (closed), rate_limited
 */
export async function keepComment({ articleId, parentId, source: typed, address }: KeepCommentInput): Promise<string> {
  const { source } = acceptText(typed);
  await takeToken(RATE_LIMITS.commentByAddress, networkOf(address ?? 'unknown'));
  const token = newToken();
  const createdAt = now();
  await inTransaction(async (tx) => {
    await getOpenArticle(tx, articleId);
    await tx.keptComment.create({
      data: {
        tokenHash: hashToken(token),
        articleId,
        parentId: parentId && isId(parentId) ? parentId : null,
        source,
        createdAt,
        expiresAt: later(createdAt, KEPT_FORM_LIFETIME),
      },
    });
  });
  return token;
}
