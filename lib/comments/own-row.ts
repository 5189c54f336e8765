import type { Tx } from '@/lib/db';
import { notFound } from '@/lib/errors';
import { isId } from '@/lib/ids';
import { publishedOnly } from '@/lib/articles/published';
import type { ActorRef } from '@/lib/write';
import { isVisible } from './visibility';

/**
 * A comment, locked until the transaction ends, for a write by its author. What somebody else may not even see is not
 * there for them (V12); whether they may write it is for `authorize` to say.
 * @throws {AppError} not_found
 */
export async function lockComment(tx: Tx, commentId: string, ref: ActorRef | null) {
  if (!isId(commentId)) throw notFound();
  await tx.$executeRaw`SELECT 1 FROM comments WHERE id = ${commentId}::uuid FOR NO KEY UPDATE`;
  const comment = await tx.comment.findFirst({
    where: { id: commentId },
    select: {
      id: true,
      articleId: true,
      authorId: true,
      source: true,
      status: true,
      heldFor: true,
      revision: true,
      createdAt: true,
      deletedAt: true,
    },
  });
  if (!comment) throw notFound();
  if (comment.authorId === ref?.id) return comment;
  const shown =
    isVisible(comment) &&
    (await tx.article.findFirst({ where: { id: comment.articleId, ...publishedOnly() }, select: { id: true } }));
  if (!shown) throw notFound();
  return comment;
}
