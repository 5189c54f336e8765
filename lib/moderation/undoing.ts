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
