import type { Tx } from '@/lib/db';
import { env } from '@/lib/env';
import { queueMail } from '@/lib/notifications/commands';
import { paths } from '@/lib/paths';
import type { LockedComment } from './locked-comment';
import type { Verdict } from './schema';

/**
 * Writes to the author: that their comment was rejected, and why, or that one which waited now shows. Spam gets no
 * answer; the comment's own page tells. Where mail goes out, it goes to proven addresses only: nobody can have it sent
 * to somebody else's.
 */
export async function tellAuthor(
  tx: Tx,
  comment: LockedComment,
  { action, reason }: { action: Verdict; reason: string },
): Promise<void> {
  const news = action === 'reject' || (action === 'approve' && comment.status === 'pending');
  if (!news) return;
  const [author, article] = [
    await tx.person.findUniqueOrThrow({
      where: { id: comment.authorId },
      select: { email: true, name: true, emailVerifiedAt: true },
    }),
    await tx.article.findUniqueOrThrow({ where: { id: comment.articleId }, select: { title: true } }),
  ];
  const { source } = comment;
  if (env().SMTP_URL && author.emailVerifiedAt === null) return;
  const mail = { to: author.email, name: author.name, articleTitle: article.title, path: paths.comment(comment.id) };
  await queueMail(
    tx,
    action === 'reject' ? { ...mail, kind: 'comment_rejected', reason, source } : { ...mail, kind: 'comment_approved' },
  );
}
