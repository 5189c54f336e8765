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
  // The newest decision, or the one that holds again since a slip and its undoing came after it.
  const newest = await tx.decision.findMany({
    where: { commentId },
    select: { id: true },
    orderBy: { number: 'desc' },
    take: 3,
  });
  for (const { id } of newest) await withdrawMail(tx, decisionMailName(id));
  await forgetAnswer(tx, commentId);
}
