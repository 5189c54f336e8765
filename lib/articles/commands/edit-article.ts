import { inTransaction, type ActorRef } from '@/lib/write';
import { assertSeen, openArticle } from '../owned-row';
import type { EditArticleInput } from '../schema';
import { writeRevision } from '../write-revision';

/**
 * Saves an article's text as its next revision; a published article changes for its readers at once. Saving what is
 * there already makes no revision.
 * @throws {AppError} unauthenticated, forbidden, not_found, invalid, conflict (somebody saved in the meantime)
 */
export async function editArticle(
  ref: ActorRef | null,
  { id, seenRevision, noteChange, replaces, ...content }: EditArticleInput,
): Promise<{ revision: number }> {
  return inTransaction(async (tx) => {
    const { actor, article } = await openArticle(tx, ref, id, 'article.edit');
    await assertSeen(tx, actor, article, seenRevision);
    return writeRevision(tx, actor, article, content, { noteChange, replaces });
  });
}
