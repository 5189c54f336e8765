'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '@/lib/actions';
import { isAppError } from '@/lib/errors';
import { decideComment, decideMany, undoDecision } from '@/lib/moderation/commands';
import { decisionInput, manyDecisionsInput, undoInput } from '@/lib/moderation/schema';
import { decisionForm, undoForm } from './decision-form';
import { doneAddress } from './just-done';
import { commentPage } from './queue-address';

export const decide = staffAction({ ability: 'comment.moderate', schema: decisionInput }, ({ actor, input }) =>
  decideComment(actor, input),
);

export const decideTogether = staffAction(
  { ability: 'comment.moderate', schema: manyDecisionsInput },
  ({ actor, input }) => decideMany(actor, input),
);

export const undo = staffAction({ ability: 'comment.moderate', schema: undoInput }, ({ actor, input }) =>
  undoDecision(actor, input),
);

/** Without script: what went through leads back to the list, what did not to the comment as it stands now. */
export const decideByForm = staffAction(
  { ability: 'comment.moderate', schema: decisionForm },
  async ({ actor, input: { list, action, reason, ...seen } }) => {
    if (action === 'reject' && !reason) redirect(commentPage(seen.commentId, 'reason', list));
    const [result] = await decideMany(actor, { action, reason, comments: [seen] });
    redirect(result?.ok ? doneAddress(list, seen.commentId) : commentPage(seen.commentId, 'unchanged', list, reason));
  },
);

/** Without script: takes the newest decision on a comment back, and leads where `decideByForm` does. */
export const undoByForm = staffAction(
  { ability: 'comment.moderate', schema: undoForm },
  async ({ actor, input: { list, ...seen } }) => {
    const taken = await undoDecision(actor, seen).catch((error: unknown) => {
      if (isAppError(error) && error.code === 'conflict') return null;
      throw error;
    });
    redirect(taken ? doneAddress(list, seen.commentId, taken) : commentPage(seen.commentId, 'kept', list));
  },
);
