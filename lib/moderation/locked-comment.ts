import type { CommentStatus } from '@/generated/prisma/enums';
import type { Tx } from '@/lib/db';
import { notFound } from '@/lib/errors';
import { decisionColumns } from './decision-columns';
import type { Verdict } from './schema';
import { notUndoneSql } from './undoing';

export type LockedComment = {
  id: string;
  articleId: string;
  authorId: string;
  status: CommentStatus;
  source: string;
  revision: number;
  decisionCount: number;
  deletedAt: null;
};

/**
 * The comment as it is now, locked until the transaction ends: two moderators and an editing author take turns here. Who
 * waited for the lock gets the row as it is then: PostgreSQL looks again at what it has locked (its manual, 13.2.1).
 * @throws {AppError} not_found, also for a comment that was deleted
 */
export async function lockForDecision(tx: Tx, commentId: string): Promise<LockedComment> {
  const [comment] = await tx.$queryRaw<LockedComment[]>`
    SELECT c.id, c.article_id AS "articleId", c.author_id AS "authorId", c.status::text AS status, c.source, c.revision,
           c.decision_count AS "decisionCount", c.deleted_at AS "deletedAt"
    FROM comments c JOIN articles a ON a.id = c.article_id AND a.deleted_at IS NULL
    WHERE c.id = ${commentId}::uuid AND c.deleted_at IS NULL FOR NO KEY UPDATE OF c`;
  if (!comment) throw notFound('This comment is not there any more: its author deleted it.');
  return comment;
}

/** The newest decision on a comment, with who made it. */
export function newestDecision(tx: Tx, commentId: string) {
  return tx.decision.findFirst({ where: { commentId }, select: decisionColumns, orderBy: { number: 'desc' } });
}

export type HoldingDecision = {
  id: string;
  action: Verdict;
  reason: string;
  statusBefore: CommentStatus;
  statusAfter: CommentStatus;
  deciderId: string;
  createdAt: Date;
};

/**
 * The decision that a comment stands by: the newest one that nobody took back, however many slips and their undoing came
 * after it. Null when there is none, or when an edit since gave the comment another status than this.
 */
export async function decisionThatHolds(
  tx: Tx,
  commentId: string,
  status: CommentStatus,
): Promise<HoldingDecision | null> {
  const [newest] = await tx.$queryRaw<HoldingDecision[]>`
    SELECT d.id, d.action::text AS action, d.reason, d.status_before::text AS "statusBefore",
           d.status_after::text AS "statusAfter", d.decider_id AS "deciderId", d.created_at AS "createdAt"
    FROM decisions d WHERE d.comment_id = ${commentId}::uuid AND d.action <> 'undo' AND ${notUndoneSql}
    ORDER BY d.number DESC LIMIT 1`;
  return newest?.statusAfter === status ? newest : null;
}
