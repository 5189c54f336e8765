import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { conflict, invalid } from '@/lib/errors';
import { inTransaction, type ActorRef } from '@/lib/write';
import { chooseAddress } from '../address';
import { assertPublishable } from '../content';
import { assertSeen, openArticle } from '../owned-row';
import type { ScheduleArticleInput } from '../schema';

/**
 * Sets the moment at which an article goes public by itself. May be set again, until it has come.
 * @throws {AppError} unauthenticated, forbidden, not_found, invalid (a moment that is past), conflict
 */
export async function scheduleArticle(
  ref: ActorRef | null,
  { id, seenRevision, at }: ScheduleArticleInput,
): Promise<{ path: string }> {
  return inTransaction(async (tx) => {
    const { actor, article } = await openArticle(tx, ref, id, 'article.publish');
    await assertSeen(tx, actor, article, seenRevision);
    if (article.status === 'published' || article.status === 'unpublished') {
      throw conflict('This article has been published before; it keeps its date. You can publish it again at once.');
    }
    if (at <= now()) throw invalid({ at: 'Choose a moment that is still ahead, or publish it now.' });
    assertPublishable(article);
    const path = await chooseAddress(tx, article, at);
    await tx.article.update({
      where: { id },
      data: { status: 'scheduled', publishedAt: at, path, updatedAt: now() },
    });
    const detail = { title: article.title, path, at: at.toISOString() };
    await recordAudit(tx, { kind: 'article.scheduled', actorId: actor.id, articleId: id, detail });
    return { path };
  });
}
