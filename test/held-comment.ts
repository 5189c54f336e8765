import { db } from '@/lib/db';
import { now } from '@/lib/clock';
import { makeArticle, makeComment, makePerson } from './factories';

type Given = { status?: 'pending' | 'approved' | 'rejected' | 'spam'; authorId?: string };

/** A comment that waits for a decision, posted now, with what its moderator saw of it. */
export async function makeHeldComment(given: Given = {}) {
  const comment = await makeComment({
    article: await makeArticle(),
    status: given.status ?? 'pending',
    ...given,
    createdAt: now(),
  });
  const seen = { commentId: comment.id, seenRevision: 1, seenDecisionCount: 0 };
  return { comment, seen };
}

export const makeModerator = () => makePerson({ role: 'moderator' });

/** The decisions on a comment, in their order. */
export const decisionsOn = (commentId: string) =>
  db().decision.findMany({ where: { commentId }, orderBy: { number: 'asc' } });

/** The row of a comment. */
export const findComment = (id: string) => db().comment.findUniqueOrThrow({ where: { id } });
