import type { CommentStatus } from '@/generated/prisma/enums';

/** What makes a comment public, as a condition for the database. Its article must be public too. */
export const visibleOnly = { status: 'approved', deletedAt: null } as const;

/** The same rule for a row at hand. */
export function isVisible(comment: { status: CommentStatus; deletedAt: Date | null }): boolean {
  return comment.status === 'approved' && comment.deletedAt === null;
}
