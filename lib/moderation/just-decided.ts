import type { DecisionAction } from '@/generated/prisma/enums';
import { HOUR, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { isId } from '@/lib/ids';
import { isUndoable } from './undoing';

/** What a person decided on a comment, for telling them so and offering to take it back. */
export type JustDecided = {
  commentId: string;
  authorName: string;
  /** When the comment was posted: its place in a list. */
  postedAt: Date;
  action: DecisionAction;
  decisionCount: number;
  undoable: boolean;
};

/** After that long an address that says "just decided" is one that was kept. */
const JUST = HOUR;

/** The newest decision on a comment, if this person made it within the hour. */
export async function findJustDecided(commentId: string | undefined, deciderId: string): Promise<JustDecided | null> {
  if (commentId === undefined || !isId(commentId)) return null;
  const comment = await db().comment.findUnique({
    where: { id: commentId },
    select: {
      status: true,
      revision: true,
      deletedAt: true,
      createdAt: true,
      decisionCount: true,
      author: { select: { name: true } },
      decisions: {
        select: { action: true, commentRevision: true, statusAfter: true, deciderId: true, createdAt: true },
        orderBy: { number: 'desc' },
        take: 1,
      },
    },
  });
  const [newest] = comment?.decisions ?? [];
  if (!comment || newest?.deciderId !== deciderId || newest.createdAt < later(now(), -JUST)) return null;
  return {
    commentId,
    authorName: comment.author.name,
    postedAt: comment.createdAt,
    action: newest.action,
    decisionCount: comment.decisionCount,
    undoable: isUndoable(newest, comment),
  };
}
