import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { inTransaction, type ActorRef } from '@/lib/write';
import { notifyArticle } from '../changed-pages';
import { openArticle } from '../owned-row';

/**
 * Deletes an article for its readers and its editors. The row stays, with who and when, because the log and the
 * comments' authors refer to it; its address is not given to another.
 * @throws {AppError} unauthenticated, forbidden, not_found
 */
export async function deleteArticle(ref: ActorRef | null, { id }: { id: string }): Promise<void> {
  await inTransaction(async (tx) => {
    const { actor, article } = await openArticle(tx, ref, id, 'article.delete');
    await tx.article.update({ where: { id }, data: { deletedAt: now(), deletedById: actor.id, updatedAt: now() } });
    await recordAudit(tx, {
      kind: 'article.deleted',
      actorId: actor.id,
      articleId: id,
      detail: { title: article.title },
    });
    await notifyArticle(tx, article);
  });
}
