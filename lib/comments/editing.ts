import type { CommentStatus } from '@/generated/prisma/enums';
import { later, MINUTE } from '@/lib/clock';
import { COMMENT_EDIT_WINDOW } from '@/lib/limits';

type Comment = { status: CommentStatus; createdAt: Date; deletedAt: Date | null };

/** The instant at which a comment's text becomes final. */
export function editableUntil(comment: { createdAt: Date }): Date {
  return later(comment.createdAt, COMMENT_EDIT_WINDOW);
}

/** Why its author cannot edit this comment, in a sentence; null when they can. */
export function refusalOfEdit(comment: Comment, at: Date): string | null {
  if (comment.deletedAt) return 'You deleted this comment, so it cannot be edited.';
  if (comment.status === 'rejected' || comment.status === 'spam')
    return 'A moderator has decided on this comment, so it cannot be edited.';
  if (at >= editableUntil(comment)) return `A comment can be edited for ${COMMENT_EDIT_WINDOW / MINUTE} minutes.`;
  return null;
}
