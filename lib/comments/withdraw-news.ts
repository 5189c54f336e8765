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
  // Any of them: one that holds again after slips, or an undo's correction behind later ones. They are as many as people
  // made by hand.
  const decisions = await tx.decision.findMany({ where: { commentId }, select: { id: true } });
  for (const { id } of decisions) await withdrawMail(tx, decisionMailName(id));
  await forgetAnswer(tx, commentId);
}
