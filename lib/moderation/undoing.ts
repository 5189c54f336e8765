import { Prisma } from '@/generated/prisma/client';
import type { CommentStatus, DecisionAction } from '@/generated/prisma/enums';

type Decision = { action: DecisionAction; commentRevision: number; statusAfter: CommentStatus };
type Comment = { status: CommentStatus; revision: number; deletedAt: Date | null };

/**
 * Whether the newest decision on a comment may be taken back: not when it took one back itself, and not when the
 * comment is no longer what was decided about.
 */
export function isUndoable(newest: Decision | undefined, comment: Comment): boolean {
  if (!newest || newest.action === 'undo' || comment.deletedAt) return false;
  return newest.commentRevision === comment.revision && newest.statusAfter === comment.status;
}

/** That nobody took a decision back, as SQL, for a table of decisions that the query calls `d`. */
export const notUndoneSql = Prisma.sql`NOT EXISTS (
  SELECT FROM decisions u WHERE u.comment_id = d.comment_id AND u.number = d.number + 1 AND u.action = 'undo')`;
