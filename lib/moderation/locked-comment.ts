import type { CommentStatus } from '@/generated/prisma/enums';
import type { Tx } from '@/lib/db';
import { notFound } from '@/lib/errors';
import { decisionColumns } from './decision-columns';

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

/**
 * The newest decisions on a comment, four at most, with who made them; the newest first. Behind a new one stands the one
 * before it, or an undo, what it took back, and what holds again.
 */
export function newestDecisions(tx: Tx, commentId: string) {
  return tx.decision.findMany({
    where: { commentId },
    select: decisionColumns,
    orderBy: { number: 'desc' },
    take: 4,
  });
}
