'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '@/lib/actions';
import { decideComment, decideMany, undoDecision } from '@/lib/moderation/commands';
import { decisionInput, manyDecisionsInput, undoInput } from '@/lib/moderation/schema';
import { paths } from '@/lib/paths';
import { decisionForm } from './decision-form';
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
  async ({ actor, input: { tab, action, reason, ...seen } }) => {
    if (action === 'reject' && !reason) redirect(commentPage(seen.commentId, 'reason'));
    const [result] = await decideMany(actor, { action, reason, comments: [seen] });
    redirect(result?.ok ? paths.adminComments({ status: tab }) : commentPage(seen.commentId, 'unchanged'));
  },
);
