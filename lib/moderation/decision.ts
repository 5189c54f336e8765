import type { CommentStatus, DecisionAction } from '@/generated/prisma/enums';
import { v7 as uuidv7 } from 'uuid';
import { auditSql } from '@/lib/audit';
import { now } from '@/lib/clock';
import { forgetAnswer, noteAnswer } from '@/lib/comments/answers';
import { leavesTrace, pagesOfComments } from '@/lib/comments/changed-pages';
import type { Tx } from '@/lib/db';
import { notifySql } from '@/lib/write';
import type { LockedComment } from './locked-comment';

type Made = {
  comment: LockedComment;
  deciderId: string;
  action: DecisionAction;
  reason: string;
  statusAfter: CommentStatus;
};

/**
 * Writes one decision and all that it means, in one statement: the comment's status and count, the log, and the pages that
 * change. The comment is locked by the caller; UNIQUE (comment, number) would stop a second decision even if it were not.
 */
export async function recordDecision(
  tx: Tx,
  { comment, deciderId, action, reason, statusAfter }: Made,
): Promise<{ id: string; number: number; answerWasTold: boolean }> {
  const { id: commentId, articleId, status: statusBefore, revision } = comment;
  const number = comment.decisionCount + 1;
  const id = uuidv7();
  const event = auditSql({
    kind: 'comment.decided',
    actorId: deciderId,
    articleId,
    commentId,
    detail: { action, reason, revision, statusBefore, statusAfter },
  });
  const seen = statusBefore === 'approved' || statusAfter === 'approved';
  const changesPages = statusBefore !== statusAfter && (seen || (await leavesTrace(tx, commentId)));
  await tx.$executeRaw`
    WITH decided AS (
      INSERT INTO decisions
        (id, comment_id, comment_revision, number, action, reason, status_before, status_after, decider_id, created_at)
      VALUES (${id}::uuid, ${commentId}::uuid, ${revision}, ${number}, ${action}::decision_action, ${reason},
        ${statusBefore}::comment_status, ${statusAfter}::comment_status, ${deciderId}::uuid, ${now()})),
    stands AS (
      UPDATE comments SET status = ${statusAfter}::comment_status, decision_count = ${number} WHERE id = ${commentId}::uuid),
    told AS (${event})
    ${notifySql(changesPages ? pagesOfComments(articleId) : [])}`;
  if (statusAfter === 'approved' && statusBefore !== 'approved') await noteAnswer(tx, commentId);
  const hides = statusBefore === 'approved' && statusAfter !== 'approved';
  const answerWasTold = hides && (await forgetAnswer(tx, commentId));
  return { id, number, answerWasTold };
}
