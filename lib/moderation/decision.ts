import type { CommentStatus, DecisionAction } from '@/generated/prisma/enums';
import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { forgetAnswer, noteAnswer } from '@/lib/comments/answers';
import { leavesTrace, notifyComments } from '@/lib/comments/changed-pages';
import type { Tx } from '@/lib/db';
import type { LockedComment } from './locked-comment';

type Made = {
  comment: LockedComment;
  deciderId: string;
  action: DecisionAction;
  reason: string;
  statusAfter: CommentStatus;
};

/**
 * Writes one decision and all that it means: the comment's status and count, the log, and the pages that change. The
 * comment is locked by the caller; UNIQUE (comment, number) would stop a second decision even if it were not.
 */
export async function recordDecision(
  tx: Tx,
  { comment, deciderId, action, reason, statusAfter }: Made,
): Promise<{ id: string; number: number; answerWasTold: boolean }> {
  const { id: commentId, articleId, status: statusBefore, revision } = comment;
  const number = comment.decisionCount + 1;
  const decision = await tx.decision.create({
    data: {
      commentId,
      commentRevision: revision,
      number,
      action,
      reason,
      statusBefore,
      statusAfter,
      deciderId,
      createdAt: now(),
    },
    select: { id: true, number: true },
  });
  await tx.comment.update({ where: { id: commentId }, data: { status: statusAfter, decisionCount: number } });
  await recordAudit(tx, {
    kind: 'comment.decided',
    actorId: deciderId,
    articleId,
    commentId,
    detail: { action, reason, revision, statusBefore, statusAfter },
  });
  if (statusAfter === 'approved' && statusBefore !== 'approved') await noteAnswer(tx, commentId);
  const hides = statusBefore === 'approved' && statusAfter !== 'approved';
  const answerWasTold = hides && (await forgetAnswer(tx, commentId));
  const seen = statusBefore === 'approved' || statusAfter === 'approved';
  if (statusBefore !== statusAfter && (seen || (await leavesTrace(tx, commentId)))) await notifyComments(tx, articleId);
  return { ...decision, answerWasTold };
}
