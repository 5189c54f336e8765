import type { CommentStatus } from '@/generated/prisma/enums';
import { later, MINUTE } from '@/lib/clock';
import { COMMENT_EDIT_WINDOW } from '@/lib/limits';
import { phrase, type Phrase } from '@/lib/i18n/phrase';

type Comment = { status: CommentStatus; createdAt: Date; deletedAt: Date | null };

/** The instant at which a comment's text becomes final. */
export function editableUntil(comment: { createdAt: Date }): Date {
  return later(comment.createdAt, COMMENT_EDIT_WINDOW);
}

/** Why its author cannot edit this comment; null when they can. */
export function refusalOfEdit(comment: Comment, at: Date): Phrase | null {
  if (comment.deletedAt) return phrase('compose.no.editDeleted');
  if (comment.status === 'rejected' || comment.status === 'spam') return phrase('compose.no.editDecided');
  if (at >= editableUntil(comment)) return phrase('compose.no.editLate', { minutes: COMMENT_EDIT_WINDOW / MINUTE });
  return null;
}
