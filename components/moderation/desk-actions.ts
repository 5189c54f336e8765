import type { ActionResult } from '@/lib/actions';
import type {
  Decided,
  DecidedOne,
  DecisionInput,
  ManyDecisionsInput,
  TakenBack,
  UndoInput,
} from '@/lib/moderation/schema';

/** The server actions of the queue, as the page hands them down: a component knows no route. */
export type DecisionActions = {
  decide: (input: DecisionInput) => Promise<ActionResult<Decided>>;
  decideMany: (input: ManyDecisionsInput) => Promise<ActionResult<DecidedOne[]>>;
  undo: (input: UndoInput) => Promise<ActionResult<TakenBack>>;
  /** The same decision as a plain form, for a browser that has not run, or does not run, our script. */
  decideByForm: (form: FormData) => Promise<void>;
  undoByForm: (form: FormData) => Promise<void>;
};
