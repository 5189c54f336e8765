import { notFound } from '@/lib/errors';
import { inTransaction, type ActorRef } from '@/lib/write';
import { assertSeen, openArticle } from '../owned-row';
import type { RestoreRevisionInput } from '../schema';
import { writeRevision } from '../write-revision';

/**
 * Brings back the text of an earlier revision as the newest one; what stood in between stays in the history.
 * @throws {AppError} unauthenticated, forbidden, not_found, invalid, conflict (somebody saved in the meantime)
 */
export async function restoreRevision(
  ref: ActorRef | null,
  { id, seenRevision, number }: RestoreRevisionInput,
): Promise<{ revision: number }> {
  return inTransaction(async (tx) => {
    const { actor, article } = await openArticle(tx, ref, id, 'article.edit');
    await assertSeen(tx, actor, article, seenRevision);
    const content = await tx.articleRevision.findUnique({
      where: { articleId_number: { articleId: id, number } },
      select: { title: true, standfirst: true, bodyHtml: true, labels: true },
    });
    if (!content) throw notFound('There is no such revision.');
    return writeRevision(tx, actor, article, content);
  });
}
