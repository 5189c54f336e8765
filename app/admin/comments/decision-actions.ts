import type { DecisionActions } from '@/components/moderation/desk-actions';
import { decide, decideByForm, decideTogether, undo } from './actions';

/** The actions that every list of comments hands to its buttons. */
export const decisionActions: DecisionActions = {
  decide,
  decideMany: decideTogether,
  undo,
  // React types a form's action as answering nothing; what this one answers besides redirecting, the page shows anew.
  decideByForm: decideByForm as unknown as DecisionActions['decideByForm'],
};
