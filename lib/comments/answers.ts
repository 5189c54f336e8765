import { Prisma } from '@/generated/prisma/client';
import { later, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { env } from '@/lib/env';
import { jobSql } from '@/lib/jobs/commands';
import { HELD_MAIL_AFTER } from '@/lib/limits';

/**
 * Notes an answer that shows from now on, for a mail to whoever it answers: not to oneself, not to an unproven address,
 * not to those who do not want it, and once however often it is hidden and shown again. One statement; without SMTP
 * none, because no mail would go out.
 */
export function answerSql(answerId: string): Prisma.Sql[] {
  if (!env().SMTP_URL) return [];
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

/** Plans the mail to the author of a comment that waits, should it still wait when they have long left its page. */
export function heldSql(commentId: string): Prisma.Sql[] {
  return env().SMTP_URL ? [jobSql('tellHeld', { commentId }, later(now(), HELD_MAIL_AFTER))] : [];
}

/** `heldSql`, carried out. */
export async function noteHeld(tx: Tx, commentId: string): Promise<void> {
  for (const job of heldSql(commentId)) await tx.$executeRaw(job);
}
