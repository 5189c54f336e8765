import type { Tx } from '@/lib/db';
import { withdrawMail } from '@/lib/notifications/withdraw';
import { forgetAnswer } from './answers';

/** The name of the mail about a decision: one decision, one mail, which can be found again. */
export const decisionMailName = (decisionId: string): string => `decision.${decisionId}`;

/**
 * Withdraws what nobody has sent yet about a comment that its author took out of sight: that it shows, or why it does
 * not, and its text to whoever it answers.
 */
export async function withdrawNews(tx: Tx, commentId: string): Promise<void> {
  const newest = await tx.decision.findFirst({
    where: { commentId },
    select: { id: true },
    orderBy: { number: 'desc' },
  });
  if (newest) await withdrawMail(tx, decisionMailName(newest.id));
  await forgetAnswer(tx, commentId);
}
