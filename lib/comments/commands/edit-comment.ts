import type { CommentStatus } from '@/generated/prisma/enums';
import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { conflict, notFound, unauthenticated } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { RATE_LIMITS } from '@/lib/limits';
import { RENDERER_VERSION } from '@/lib/markup/stored-html';
import { takeToken } from '@/lib/rate-limits';
import { authorize, inTransaction, type ActorRef } from '@/lib/write';
import { noteHeld } from '../answers';
import { leavesTrace, notifyComments } from '../changed-pages';
import { findPublicArticle } from '../commentable';
import { refusalOfEdit } from '../editing';
import { lockComment } from '../own-row';
import { screenEdit } from '../standing';
import { acceptText } from '../text';
import { withdrawNews } from '../withdraw-news';

export type EditCommentInput = {
  commentId: string;
  source: string;
  /** The revision that the form showed. */
  seenRevision?: number | null;
};

/**
 * Gives one's own comment another text, for a few minutes. The new text is screened like a new comment; an edit can hide
 * a comment until a moderator has seen it, but never make a hidden one visible.
 * @throws {AppError} unauthenticated, forbidden, invalid, not_found, conflict (too late, decided, edited elsewhere),
 * rate_limited
 */
export async function editComment(
  ref: ActorRef | null,
  { commentId, source: typed, seenRevision }: EditCommentInput,
): Promise<{ id: string; status: CommentStatus; revision: number }> {
  if (!ref) throw unauthenticated();
  const { source, html, links } = acceptText(typed);
  await takeToken(RATE_LIMITS.editByAccount, ref.id);
  return inTransaction(async (tx) => {
    const comment = await lockComment(tx, commentId, ref);
    const actor = await authorize(tx, ref, 'comment.edit', { ownerIds: [comment.authorId] });
    const at = now();
    const { id, articleId } = comment;
    if (!(await findPublicArticle(tx, articleId))) throw notFound();
    const refusal = refusalOfEdit(comment, at);
    if (refusal) throw conflict(refusal);
    if (source === comment.source) return { id, status: comment.status, revision: comment.revision };
    if (seenRevision && seenRevision !== comment.revision) throw conflict(phrase('compose.no.editedElsewhere'));
    const reasons = await screenEdit(tx, actor, { source, links, at, commentId: id });
    const hidden = comment.status === 'pending' || reasons.length > 0;
    const status = hidden ? 'pending' : 'approved';
    const revision = comment.revision + 1;
    await tx.comment.update({
      where: { id },
      data: {
        source,
        html,
        rendererVersion: RENDERER_VERSION,
        status,
        heldFor: reasons.length ? reasons : comment.heldFor,
        revision,
        editedAt: at,
      },
    });
    await tx.commentRevision.create({ data: { commentId: id, number: revision, source, html, createdAt: at } });
    await recordAudit(tx, {
      kind: 'comment.edited',
      actorId: actor.id,
      articleId,
      commentId: id,
      detail: { revision, status },
    });
    if (status === 'pending' && comment.status !== 'pending') {
      await withdrawNews(tx, id);
      await noteHeld(tx, id);
    }
    if (comment.status === 'approved' || (await leavesTrace(tx, id))) await notifyComments(tx, articleId);
    return { id, status, revision };
  });
}
