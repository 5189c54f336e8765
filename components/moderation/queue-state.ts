import type { DoneDecision, QueueEvent, QueueRow, QueueState } from './queue-events';
import { DECIDED, sentence } from './verdict-words';

/** The rows that are still to be decided on, as far as this browser knows. */
export function visibleRows<Row extends QueueRow>(rows: readonly Row[], { hidden }: QueueState): Row[] {
  return rows.filter(({ id, decisionCount }) => hidden[id] !== decisionCount);
}

const without = <Value>(record: Readonly<Record<string, Value>>, ids: readonly string[]): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id)));

const nameAll = (rows: readonly { authorName: string }[]) =>
  rows.length === 1 ? `the comment by ${rows[0]?.authorName}` : `${rows.length} comments`;

/** The row that follows what was chosen, or the one before it at the end of the list. */
function neighborOf(rows: readonly QueueRow[], chosen: readonly string[]): string | null {
  const last = rows.findLastIndex(({ id }) => chosen.includes(id));
  const open = (row: QueueRow) => !chosen.includes(row.id);
  return rows.slice(last + 1).find(open)?.id ?? rows.slice(0, Math.max(0, last)).findLast(open)?.id ?? null;
}

function move(state: QueueState, by: 1 | -1, rows: readonly QueueRow[]): QueueState {
  const at = rows.findIndex(({ id }) => id === state.current);
  const next = at < 0 ? rows[by === 1 ? 0 : rows.length - 1] : rows[Math.min(rows.length - 1, Math.max(0, at + by))];
  return next ? { ...state, current: next.id, focusTurn: state.focusTurn + 1 } : state;
}

/** Keeps a reason that was given, for a rejection that is refused or taken back; nobody else is offered it. */
function keepReason({ reasons }: QueueState, ids: readonly string[], reason = ''): QueueState['reasons'] {
  if (!reason) return reasons;
  const begun = reasons['selected']?.trim() === reason ? without(reasons, ['selected']) : reasons;
  return { ...begun, ...Object.fromEntries(ids.map((id) => [id, reason])) };
}

/** Takes decided rows out at once; `answered` and `refused` bring back those that were not. */
function decide(state: QueueState, event: Extract<QueueEvent, { type: 'decided' }>): QueueState {
  const { verdict, reason, chosen, rows } = event;
  const ids = chosen.map(({ id }) => id);
  const hidden = { ...state.hidden };
  for (const { id, decisionCount } of chosen) hidden[id] = decisionCount;
  return {
    ...state,
    hidden,
    current: neighborOf(visibleRows(rows, state), ids),
    selected: state.selected.filter((id) => !ids.includes(id)),
    rejecting: state.rejecting.filter((of) => of !== 'selected' && !ids.includes(of)),
    errors: without(state.errors, ids),
    reasons: keepReason(state, ids, reason),
    message: sentence(`${DECIDED[verdict]}: ${nameAll(chosen)}`),
    isError: false,
    outcomes: [],
    focusTurn: state.focusTurn + 1,
  };
}

/** Asks for a reason where that was wished for, in one place at a time, or no more; the list gets the focus back. */
function askReason(state: QueueState, event: Extract<QueueEvent, { type: 'reasonAsked' | 'reasonLeft' }>): QueueState {
  const { of } = event;
  const rejecting = state.rejecting.filter((other) => other !== of);
  const wasInPane = state.reasonInPane === of;
  const asked = { ...state, rejecting, reasonInPane: wasInPane ? null : state.reasonInPane };
  if (event.type === 'reasonLeft') return { ...asked, focusTurn: state.focusTurn + (wasInPane ? 0 : 1) };
  if (event.inPane) return { ...asked, reasonInPane: of };
  return { ...asked, rejecting: [...rejecting, of], current: of === 'selected' ? state.current : of };
}

type Refusal = { commentId: string; message: string };

/** Shows again what was not decided after all. */
function bringBack(state: QueueState, refusals: readonly Refusal[]): QueueState {
  const errors = { ...state.errors };
  for (const { commentId, message } of refusals) errors[commentId] = message;
  const ids = refusals.map(({ commentId }) => commentId);
  // Where nothing else is left to look at, what came back is.
  const current = state.current ?? ids[0] ?? null;
  return { ...state, current, hidden: without(state.hidden, ids), errors, isError: true };
}

function answer(state: QueueState, event: Extract<QueueEvent, { type: 'answered' }>): QueueState {
  const nameOf = (id: string) => event.chosen.find((row) => row.id === id)?.authorName ?? 'somebody';
  const done: DoneDecision[] = [];
  const refusals: Refusal[] = [];
  for (const result of event.results) {
    const { commentId } = result;
    if (result.ok) {
      const { status, decisionCount } = result;
      done.push({ commentId, status, decisionCount, authorName: nameOf(commentId) });
    } else refusals.push({ commentId, message: result.message });
  }
  const several = event.results.length > 1;
  const outcomes = event.results.map((result) => ({
    commentId: result.commentId,
    ok: result.ok,
    text: result.ok
      ? sentence(`${DECIDED[event.verdict]}: the comment by ${nameOf(result.commentId)}`)
      : `Not changed, the comment by ${nameOf(result.commentId)}: ${result.message}`,
  }));
  const next: QueueState = {
    ...state,
    done: done.length ? [...state.done, done] : state.done,
    outcomes: several ? outcomes : state.outcomes,
  };
  if (refusals.length === 0) return next;
  const message = several
    ? `${DECIDED[event.verdict]}: ${nameAll(done)}. Not changed: ${refusals.length}.`
    : `${outcomes[0]?.text ?? ''}`;
  return { ...bringBack(next, refusals), message };
}

function step(state: QueueState, event: QueueEvent): QueueState {
  switch (event.type) {
    case 'moved':
      return move(state, event.by, visibleRows(event.rows, state));
    case 'focused':
      return state.current === event.id ? state : { ...state, current: event.id };
    case 'selectionToggled': {
      const selected = state.selected.includes(event.id)
        ? state.selected.filter((id) => id !== event.id)
        : [...state.selected, event.id];
      return { ...state, selected };
    }
    case 'allSelected':
      return { ...state, selected: event.ids };
    case 'reasonAsked':
    case 'reasonLeft':
      return askReason(state, event);
    case 'reasonWritten':
      return { ...state, reasons: { ...state.reasons, [event.of]: event.reason } };
    case 'decided':
      return decide(state, event);
    case 'answered':
      return answer(state, event);
    case 'refused':
      return {
        ...bringBack(
          state,
          event.chosen.map(({ id }) => ({ commentId: id, message: event.message })),
        ),
        message: event.message,
      };
    case 'undoBegun':
      return { ...state, done: state.done.slice(0, -1), message: 'Taking the last decision back …', isError: false };
    case 'undone': {
      const [failure] = event.failures;
      const taken = [sentence(`Taken back: the decision on ${nameAll(event.group)}`), event.read].filter(Boolean);
      const message = failure ?? taken.join(' ');
      const told = { ...state, message, isError: failure !== undefined, outcomes: [] };
      const back = event.group[0]?.commentId;
      return failure === undefined && back ? { ...told, current: back, focusTurn: state.focusTurn + 1 } : told;
    }
    case 'undoLost':
      return { ...state, done: [...state.done, event.group], message: event.message, isError: true };
    case 'told':
      return { ...state, message: event.message, isError: false };
    case 'outcomesRead':
      return { ...state, outcomes: [] };
  }
}

const SAYING: readonly QueueEvent['type'][] = ['decided', 'refused', 'undoBegun', 'undone', 'undoLost', 'told'];

/** The queue's state after an event. Pure: what is asked of the site, and when, is the component's. */
export function queueAfter(state: QueueState, event: QueueEvent): QueueState {
  const stepped = step(state, event);
  // Beside the list stands one comment: its reason is put away with it, and found again by whoever rejects it then.
  const isLeft = stepped.reasonInPane !== null && stepped.reasonInPane !== stepped.current;
  const next = isLeft ? { ...stepped, reasonInPane: null } : stepped;
  const says = SAYING.includes(event.type) || next.message !== state.message;
  return says ? { ...next, said: state.said + 1 } : next;
}
