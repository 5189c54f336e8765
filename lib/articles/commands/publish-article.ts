import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { conflict } from '@/lib/errors';
import { inTransaction, type ActorRef } from '@/lib/write';
import { chooseAddress } from '../address';
import { notifyArticle } from '../changed-pages';
import { assertPublishable } from '../content';
import { assertSeen, openArticle } from '../owned-row';
import type { ArticleRef } from '../schema';

/**
 * Shows an article to everyone. The first time gives it its date and its address, which it keeps when it is taken down
 * and published again.
 * @throws {AppError} unauthenticated, forbidden, not_found, invalid, conflict
 */
export async function publishArticle(
  ref: ActorRef | null,
  { id, seenRevision }: ArticleRef,
): Promise<{ path: string }> {
  return inTransaction(async (tx) => {
    const { actor, article } = await openArticle(tx, ref, id, 'article.publish');
    await assertSeen(tx, actor, article, seenRevision);
    if (article.status === 'published') throw conflict('This article is published already.');
    assertPublishable(article);
    const wasPublic = article.status === 'unpublished' && article.publishedAt && article.path;
    const publishedAt = wasPublic && article.publishedAt ? article.publishedAt : now();
    const path = wasPublic && article.path ? article.path : await chooseAddress(tx, article, publishedAt);
    await tx.article.update({
      where: { id },
      data: { status: 'published', publishedAt, path, updatedAt: now() },
    });
    await recordAudit(tx, {
      kind: 'article.published',
      actorId: actor.id,
      articleId: id,
      detail: { title: article.title, path },
    });
    await notifyArticle(tx, article);
    return { path };
  });
}
