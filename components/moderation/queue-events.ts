import type { Decided, DecidedOne, Verdict } from '@/lib/moderation/schema';

/** A comment as the queue needs to know it; the row shows the rest. */
export type QueueRow = { id: string; authorName: string; revision: number; decisionCount: number };

export type DoneDecision = Decided & { authorName: string };

export type Outcome = { commentId: string; ok: boolean; text: string };

export type QueueState = {
  /**
   * Comments that were decided on here, with the number of decisions that the moderator saw. A row is left out while it
   * still has that number: the site may answer with an older list, and a decision taken back brings the row again.
   */
  hidden: Readonly<Record<string, number>>;
  /** The row that keys act on. */
  current: string | null;
  selected: readonly string[];
  /** Whose reasons are being written: of comments, or of all that are selected. One never takes another's place. */
  rejecting: readonly (string | 'selected')[];
  /** The comment whose reason is being written beside the list, where it was asked for; it is the current one. */
  reasonInPane: string | null;
  /** What was refused, by comment. */
  errors: Readonly<Record<string, string>>;
  /** Reasons that were begun or given, by comment, and the one begun for all that are selected: nobody writes one twice. */
  reasons: Readonly<Record<string | 'selected', string>>;
  /** Decisions that can be taken back, newest last; several made at once are taken back at once. */
  done: readonly (readonly DoneDecision[])[];
  /** What was just done, in words, for the toast that is read aloud. */
  message: string;
  /** Rises with every message: the same words twice are said twice. */
  said: number;
  isError: boolean;
  /** What became of each of several comments. */
  outcomes: readonly Outcome[];
  /** Rises whenever the focus should go to the current row. */
  focusTurn: number;
};

export const EMPTY_QUEUE: QueueState = {
  hidden: {},
  current: null,
  selected: [],
  rejecting: [],
  reasonInPane: null,
  errors: {},
  reasons: {},
  done: [],
  message: '',
  said: 0,
  isError: false,
  outcomes: [],
  focusTurn: 0,
};

export type QueueEvent =
  | { type: 'moved'; by: 1 | -1; rows: readonly QueueRow[] }
  | { type: 'focused'; id: string | null }
  | { type: 'selectionToggled'; id: string }
  | { type: 'allSelected'; ids: readonly string[] }
  | { type: 'reasonAsked'; of: string | 'selected'; inPane?: boolean }
  | { type: 'reasonWritten'; of: string | 'selected'; reason: string }
  | { type: 'reasonLeft'; of: string | 'selected' }
  | { type: 'decided'; verdict: Verdict; reason?: string; chosen: readonly QueueRow[]; rows: readonly QueueRow[] }
  | { type: 'answered'; verdict: Verdict; chosen: readonly QueueRow[]; results: readonly DecidedOne[] }
  | { type: 'refused'; chosen: readonly QueueRow[]; message: string }
  | { type: 'undoBegun' }
  | {
      type: 'undone';
      group: readonly DoneDecision[];
      failures: readonly string[];
      /** What people have read of it already (`whatWasRead`). */
      read?: string;
    }
  | { type: 'undoLost'; group: readonly DoneDecision[]; message: string }
  | { type: 'told'; message: string }
  | { type: 'outcomesRead' };
