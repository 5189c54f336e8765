import { recordAudit } from '@/lib/audit';
import { invalid } from '@/lib/errors';
import { inTransaction, type ActorRef } from '@/lib/write';
import { notifyArticle } from '../changed-pages';
import { openArticle } from '../owned-row';
import type { SetBylinesInput } from '../schema';
import { WRITING_ROLES } from '../writers';

/**
 * Says whose article it is, in this order: its byline, and who may edit it as their own. Somebody who no longer writes
 * here keeps the byline that they have, but gets no new one.
 * @throws {AppError} unauthenticated, forbidden, not_found, invalid
 */
export async function setBylines(ref: ActorRef | null, { id, personIds }: SetBylinesInput): Promise<void> {
  await inTransaction(async (tx) => {
    const { actor, article } = await openArticle(tx, ref, id, 'article.setBylines');
    const wanted = [...new Set(personIds)];
    if (wanted.join() === article.ownerIds.join()) return;
    const added = wanted.filter((personId) => !article.ownerIds.includes(personId));
    const writers = await tx.person.count({ where: { id: { in: added }, role: { in: [...WRITING_ROLES] } } });
    if (writers !== added.length) throw invalid({ personIds: 'Only people who write here can be named as authors.' });
    await tx.byline.deleteMany({ where: { articleId: id } });
    await tx.byline.createMany({
      data: wanted.map((personId, position) => ({ articleId: id, personId, position })),
    });
    const detail = { title: article.title, personIds: wanted };
    await recordAudit(tx, { kind: 'article.bylinesSet', actorId: actor.id, articleId: id, detail });
    await notifyArticle(tx, { id, ownerIds: [...new Set([...article.ownerIds, ...wanted])] });
  });
}
