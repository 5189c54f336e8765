import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { conflict } from '@/lib/errors';
import { inTransaction, type ActorRef } from '@/lib/write';
import { notifyArticle } from '../changed-pages';
import { openArticle } from '../owned-row';

/**
 * Takes an article from its readers; a scheduled one becomes a draft again. Its comments go out of sight with it and
 * come back with it.
 * @throws {AppError} unauthenticated, forbidden, not_found, conflict
 */
export async function unpublishArticle(ref: ActorRef | null, { id }: { id: string }): Promise<void> {
  await inTransaction(async (tx) => {
    const { actor, article } = await openArticle(tx, ref, id, 'article.publish');
    if (article.status === 'draft' || article.status === 'unpublished')
      throw conflict('This article is not published.');
    const back =
      article.status === 'scheduled'
        ? { status: 'draft' as const, publishedAt: null, path: null }
        : { status: 'unpublished' as const };
    await tx.article.update({ where: { id }, data: { ...back, updatedAt: now() } });
    await recordAudit(tx, {
      kind: 'article.unpublished',
      actorId: actor.id,
      articleId: id,
      detail: { title: article.title },
    });
    await notifyArticle(tx, article);
  });
}
