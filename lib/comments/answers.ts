import { Prisma } from '@/generated/prisma/client';
import { mailWorks } from '@/lib/accounts/mail-works';
import { later, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { jobSql } from '@/lib/jobs/commands';
import { HELD_MAIL_AFTER } from '@/lib/limits';
import { withdrawMail } from '@/lib/notifications/withdraw';

/**
 * Notes an answer that shows from now on, for a mail to whoever it answers: not to oneself, not to an unproven address,
 * not to those who do not want it, and once however often it is hidden and shown again. One statement; without SMTP
 * none, because no mail would go out.
 */
export function answerSql(answerId: string): Prisma.Sql[] {
  if (!mailWorks()) return [];
  const note = Prisma.sql`
    INSERT INTO answer_notices (answer_id, comment_id, created_at)
    SELECT a.id, c.id, ${now()} FROM comments a
    JOIN comments c ON c.id = a.parent_id AND c.deleted_at IS NULL AND c.author_id <> a.author_id
    JOIN people p ON p.id = c.author_id AND p.answer_mail AND p.email_verified_at IS NOT NULL
    WHERE a.id = ${answerId}::uuid
    ON CONFLICT (answer_id) DO NOTHING`;
  return [note];
}

/** `answerSql`, carried out. */
export async function noteAnswer(tx: Tx, answerId: string): Promise<void> {
  for (const note of answerSql(answerId)) await tx.$executeRaw(note);
}

/** The name of the mail about the answers to a comment that was written at this moment: there is one an hour at most. */
export const answerMailName = (commentId: string, toldAt: Date): string => `answers.${commentId}.${toldAt.getTime()}`;

/**
 * Forgets an answer that is hidden again. A mail about it that nobody has sent yet is withdrawn, and the other answers in
 * it are news again. Answers whether it is too late: whoever was answered has that mail.
 */
export async function forgetAnswer(tx: Tx, answerId: string): Promise<boolean> {
  // All that may share its mail, in the order in which the writing of that mail locks them.
  const notices = await tx.$queryRaw<{ answerId: string; commentId: string; toldAt: Date | null }[]>`
    SELECT answer_id AS "answerId", comment_id AS "commentId", told_at AS "toldAt" FROM answer_notices
    WHERE comment_id = (SELECT comment_id FROM answer_notices WHERE answer_id = ${answerId}::uuid)
    ORDER BY answer_id FOR UPDATE`;
  const notice = notices.find((one) => one.answerId === answerId);
  if (!notice) return false;
  const { commentId, toldAt } = notice;
  if (toldAt) {
    const became = await withdrawMail(tx, answerMailName(commentId, toldAt));
    // Told, also where the mail was purged since (`none`). The notice stays, so that it is not told twice.
    if (became !== 'withdrawn') return true;
    await tx.answerNotice.updateMany({ where: { commentId, toldAt }, data: { toldAt: null } });
  }
  await tx.answerNotice.delete({ where: { answerId } });
  return false;
}

/** Plans the mail to the author of a comment that waits, should it still wait when they have long left its page. */
export function heldSql(commentId: string): Prisma.Sql[] {
  return mailWorks() ? [jobSql('tellHeld', { commentId }, later(now(), HELD_MAIL_AFTER))] : [];
}

/** `heldSql`, carried out. */
export async function noteHeld(tx: Tx, commentId: string): Promise<void> {
  for (const job of heldSql(commentId)) await tx.$executeRaw(job);
}
