import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { unauthenticated } from '@/lib/errors';
import { authorize, inTransaction, type ActorRef } from '@/lib/write';
import { leavesTrace, notifyComments } from '../changed-pages';
import { lockComment } from '../own-row';
import { isVisible } from '../visibility';
import { withdrawNews } from '../withdraw-news';

/**
 * Takes one's own comment out of sight for good. Answers stay, under a tombstone. Deleting twice is deleting once.
 * @throws {AppError} unauthenticated, forbidden, not_found
 */
export async function deleteComment(
  ref: ActorRef | null,
  { commentId }: { commentId: string },
): Promise<{ id: string; articleId: string }> {
  if (!ref) throw unauthenticated();
  return inTransaction(async (tx) => {
    const comment = await lockComment(tx, commentId, ref);
    const actor = await authorize(tx, ref, 'comment.delete', { ownerIds: [comment.authorId] });
    const { id, articleId } = comment;
    if (comment.deletedAt) return { id, articleId };
    await tx.comment.update({ where: { id }, data: { deletedAt: now(), deletedById: actor.id } });
    await withdrawNews(tx, id);
    await recordAudit(tx, { kind: 'comment.deleted', actorId: actor.id, articleId, commentId: id, detail: {} });
    if (isVisible(comment) || (await leavesTrace(tx, id))) await notifyComments(tx, articleId);
    return { id, articleId };
  });
}
