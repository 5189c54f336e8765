import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { inTransaction, type ActorRef } from '@/lib/write';
import { notifyArticle } from '../changed-pages';
import { openArticle } from '../owned-row';

/**
 * Closes the comments of one article, or opens them again, whatever the site's own rule on age says.
 * @throws {AppError} unauthenticated, forbidden, not_found
 */
export async function setCommentsClosed(
  ref: ActorRef | null,
  { id, closed }: { id: string; closed: boolean },
): Promise<void> {
  await inTransaction(async (tx) => {
    const { actor, article } = await openArticle(tx, ref, id, 'article.edit');
    if (closed === Boolean(article.commentsClosedAt)) return;
    await tx.article.update({ where: { id }, data: { commentsClosedAt: closed ? now() : null } });
    const kind = closed ? 'article.commentsClosed' : 'article.commentsOpened';
    await recordAudit(tx, { kind, actorId: actor.id, articleId: id, detail: { title: article.title } });
    await notifyArticle(tx, article);
  });
}
