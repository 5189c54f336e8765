import { publishedOnly } from '@/lib/articles/published';
import { inTransaction } from '@/lib/write';
import { queueMail } from '@/lib/notifications/commands';
import { paths } from '@/lib/paths';

/**
 * Writes to the author of a comment that still waits for review; once for each comment, however often it runs. Only to
 * a proven address: nobody can have it sent to somebody else's. Returns whether there was anything to tell.
 */
export async function tellHeld({ commentId }: { commentId: string }): Promise<boolean> {
  return inTransaction(async (tx) => {
    const comment = await tx.comment.findFirst({
      where: { id: commentId, status: 'pending', deletedAt: null, article: publishedOnly() },
      select: {
        source: true,
        article: { select: { title: true } },
        author: { select: { name: true, email: true, emailVerifiedAt: true } },
      },
    });
    if (!comment || comment.author.emailVerifiedAt === null) return false;
    const { source, article, author } = comment;
    await queueMail(
      tx,
      {
        kind: 'comment_held',
        to: author.email,
        name: author.name,
        articleTitle: article.title,
        source,
        path: paths.comment(commentId),
      },
      { once: `held.${commentId}` },
    );
    return true;
  });
}
