import type { Tx } from '@/lib/db';
import { notFound } from '@/lib/errors';

const columns = {
  id: true,
  articleId: true,
  authorId: true,
  status: true,
  source: true,
  revision: true,
  decisionCount: true,
  deletedAt: true,
} as const;

export type LockedComment = Awaited<ReturnType<typeof lockForDecision>>;

/**
 * The comment as it is now, locked until the transaction ends: two moderators and an editing author take turns here.
 * @throws {AppError} not_found, also for a comment that was deleted
 */
export async function lockForDecision(tx: Tx, commentId: string) {
  await tx.$executeRaw`SELECT 1 FROM comments WHERE id = ${commentId}::uuid FOR NO KEY UPDATE`;
  const comment = await tx.comment.findFirst({
    where: { id: commentId, deletedAt: null, article: { deletedAt: null } },
    select: columns,
  });
  if (!comment) throw notFound('This comment is not there any more: its author deleted it.');
  return comment;
}

/** The newest decisions on a comment, two at most, with who made them; the newest first. */
export function newestDecisions(tx: Tx, commentId: string) {
  return tx.decision.findMany({
    where: { commentId },
    select: {
      id: true,
      action: true,
      reason: true,
      statusBefore: true,
      statusAfter: true,
      commentRevision: true,
      createdAt: true,
      decider: { select: { id: true, name: true } },
    },
    orderBy: { number: 'desc' },
    take: 2,
  });
}
