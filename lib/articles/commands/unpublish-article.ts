import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { conflict } from '@/lib/errors';
import { inTransaction, type ActorRef } from '@/lib/write';
import { notifyArticle } from '../changed-pages';
import { openArticle } from '../owned-row';
import type { UnpublishInput } from '../schema';

/**
 * Takes an article from its readers; a scheduled one becomes a draft again. Its comments go out of sight with it and
 * come back with it.
 * @throws {AppError} unauthenticated, forbidden, not_found, conflict (also when it went public since it was seen)
 */
export async function unpublishArticle(ref: ActorRef | null, { id, seenStatus }: UnpublishInput): Promise<void> {
  await inTransaction(async (tx) => {
    const { actor, article } = await openArticle(tx, ref, id, 'article.publish');
    if (article.status === 'draft' || article.status === 'unpublished')
      throw conflict('This article is not published.');
    if (seenStatus && article.status !== seenStatus)
      throw conflict(
        article.status === 'published'
          ? 'This article has gone public in the meantime. Load the page again; there you can unpublish it.'
          : 'This article is scheduled by now. Load the page again to see for when.',
      );
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
