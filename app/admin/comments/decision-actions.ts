import type { DecisionActions } from '@/components/moderation/desk-actions';
import { decide, decideByForm, decideTogether, undo, undoByForm } from './actions';

/** The actions that every list of comments hands to its buttons. */
export const decisionActions: DecisionActions = {
  decide,
  decideMany: decideTogether,
  undo,
  // React types a form's action as answering nothing; what these answer besides redirecting, the page shows anew.
  decideByForm: decideByForm as unknown as DecisionActions['decideByForm'],
  undoByForm: undoByForm as unknown as DecisionActions['undoByForm'],
};
