import { describe, expect, it } from 'vitest';
import { EMPTY_QUEUE, type QueueEvent, type QueueRow, type QueueState } from './queue-events';
import { queueAfter, visibleRows } from './queue-state';

const row = (id: string, decisionCount = 0): QueueRow => ({ id, authorName: `Name ${id}`, revision: 1, decisionCount });
const rows = [row('a'), row('b'), row('c')];
const after = (events: QueueEvent[], from: QueueState = EMPTY_QUEUE) => events.reduce(queueAfter, from);
const shown = (state: QueueState, list = rows) => visibleRows(list, state).map(({ id }) => id);
const decided = (...ids: string[]): QueueEvent => ({
  type: 'decided',
  verdict: 'approve',
  chosen: rows.filter(({ id }) => ids.includes(id)),
  rows,
});
const accepted = (id: string) => ({ ok: true, commentId: id, status: 'approved', decisionCount: 1 }) as const;
const conflicting = (id: string) =>
  ({ ok: false, commentId: id, code: 'conflict', message: 'This was already decided by Ada.' }) as const;

describe('the queue', () => {
  it('takes a decided comment out at once, says so, and goes on to the next', () => {
    const state = after([decided('b')]);
    expect(shown(state)).toEqual(['a', 'c']);
    expect(state).toMatchObject({ current: 'c', message: 'Approved: the comment by Name b.', focusTurn: 1 });
  });

  it('goes back when the last one was decided, and nowhere when none is left', () => {
    expect(after([decided('c')]).current).toBe('b');
    expect(after([decided('a', 'b', 'c')]).current).toBeNull();
    expect(after([decided('b'), decided('a')]).current).toBe('c');
  });

  it('brings back what was refused, with the reason', () => {
    const chosen = [row('b')];
    const state = after([decided('b'), { type: 'answered', verdict: 'approve', chosen, results: [conflicting('b')] }]);
    expect(shown(state)).toEqual(['a', 'b', 'c']);
    expect(state.errors).toEqual({ b: 'This was already decided by Ada.' });
    expect(state).toMatchObject({
      isError: true,
      done: [],
      message: 'Not changed, the comment by Name b: This was already decided by Ada.',
    });
  });

  it('goes back to what was refused when nothing else is left, and otherwise stays where one is', () => {
    const refused = (id: string): QueueEvent => ({ type: 'refused', chosen: [row(id)], message: 'No answer.' });
    expect(after([decided('a', 'b', 'c'), refused('a')]).current).toBe('a');
    expect(after([decided('a'), refused('a')]).current).toBe('b');
  });

  it('forgets a refusal once it is decided anew', () => {
    const chosen = [row('b')];
    const state = after([decided('b'), { type: 'refused', chosen, message: 'No answer.' }, decided('b')]);
    expect(state.errors).toEqual({});
  });

  it('keeps the reason of a rejection, whatever becomes of it, and of nothing else', () => {
    const [chosen, reason] = [[row('b')], 'Off the topic.'];
    const rejected: QueueEvent = { type: 'decided', verdict: 'reject', reason, chosen, rows };
    expect(after([rejected]).reasons).toEqual({ b: reason });
    expect(after([rejected, { type: 'refused', chosen, message: 'No answer.' }]).reasons).toEqual({ b: reason });
    expect(after([{ ...rejected, verdict: 'approve', reason: '' }]).reasons).toEqual({});
  });

  it('keeps a reason begun for several until it is given, and then for each of them', () => {
    const begun: QueueEvent = { type: 'reasonWritten', of: 'selected', reason: 'Off. ' };
    const given: QueueEvent = {
      type: 'decided',
      verdict: 'reject',
      reason: 'Off.',
      chosen: [row('a'), row('b')],
      rows,
    };
    const left = after([begun, { type: 'reasonLeft', of: 'selected' }]);
    expect(left.reasons).toEqual({ selected: 'Off. ' });
    expect(after([{ ...given, reason: 'Another.', chosen: [row('c')] }], left).reasons).toEqual({
      selected: 'Off. ',
      c: 'Another.',
    });
    expect(after([given], left).reasons).toEqual({ a: 'Off.', b: 'Off.' });
  });

  it('can still take back a decision when the site did not answer', () => {
    const group = [{ commentId: 'a', authorName: 'Name a', status: 'approved' as const, decisionCount: 1 }];
    const message = 'The site did not answer.';
    const state = after([{ type: 'undoBegun' }, { type: 'undoLost', group, message }], {
      ...EMPTY_QUEUE,
      done: [group],
    });
    expect(state).toMatchObject({ done: [group], message, isError: true });
  });

  it('shows a comment again when its decision was taken back, whatever was hidden', () => {
    const state = after([decided('b')]);
    expect(shown(state, [row('a'), row('b', 2), row('c')])).toEqual(['a', 'b', 'c']);
  });

  it('tells of several one by one, and takes them back together', () => {
    const chosen = [row('a'), row('c')];
    const results = [accepted('a'), conflicting('c')];
    const state = after([decided('a', 'c'), { type: 'answered', verdict: 'approve', chosen, results }]);
    expect(state.outcomes).toEqual([
      { commentId: 'a', ok: true, text: 'Approved: the comment by Name a.' },
      { commentId: 'c', ok: false, text: 'Not changed, the comment by Name c: This was already decided by Ada.' },
    ]);
    expect(state.message).toBe('Approved: the comment by Name a. Not changed: 1.');
    expect(state.done).toEqual([[{ commentId: 'a', authorName: 'Name a', status: 'approved', decisionCount: 1 }]]);
    const undone = after([{ type: 'undoBegun' }, { type: 'undone', group: state.done[0] ?? [], failures: [] }], state);
    expect(undone).toMatchObject({
      done: [],
      outcomes: [],
      message: 'Taken back: the decision on the comment by Name a.',
      current: 'a',
    });
  });

  it('says what was read already of what it takes back', () => {
    const group = [{ commentId: 'a', authorName: 'Ana', status: 'approved' as const, decisionCount: 1 }];
    const read = 'Its author had a mail about it already.';
    expect(after([{ type: 'undone', group, failures: [], read }]).message).toBe(
      `Taken back: the decision on the comment by Ana. ${read}`,
    );
  });

  it('says why a decision could not be taken back', () => {
    const state = after([{ type: 'undone', group: [], failures: ['This was already decided by Ada.'] }]);
    expect(state).toMatchObject({ isError: true, message: 'This was already decided by Ada.' });
  });

  it('moves within what is left, and no further than its ends', () => {
    const moved = (by: 1 | -1): QueueEvent => ({ type: 'moved', by, rows });
    expect(after([moved(1)]).current).toBe('a');
    expect(after([moved(-1)]).current).toBe('c');
    expect(after([moved(1), moved(1), moved(1), moved(1)]).current).toBe('c');
    expect(after([moved(1), moved(-1)]).current).toBe('a');
    expect(after([decided('b'), { type: 'focused', id: 'a' }, moved(1)]).current).toBe('c');
    expect(queueAfter(EMPTY_QUEUE, { type: 'moved', by: 1, rows: [] })).toEqual(EMPTY_QUEUE);
  });

  it('drops decided comments from the selection', () => {
    const chosen: QueueEvent[] = ['a', 'b', 'c'].map((id) => ({ type: 'selectionToggled', id }));
    expect(after([...chosen, decided('b')]).selected).toEqual(['a', 'c']);
    expect(after([...chosen, { type: 'selectionToggled', id: 'a' }]).selected).toEqual(['b', 'c']);
  });

  it('leaves a reason that is being written alone when another is asked for', () => {
    const asked = after([{ type: 'reasonAsked', of: 'a' }, { type: 'reasonAsked', of: 'b' }, decided('b')]);
    expect(asked.rejecting).toEqual(['a']);
  });

  it('asks for a reason, and puts the focus back when it is left', () => {
    const asked = after([{ type: 'reasonAsked', of: 'b' }]);
    expect(asked).toMatchObject({ rejecting: ['b'], current: 'b' });
    expect(after([{ type: 'reasonLeft', of: 'b' }], asked)).toMatchObject({
      rejecting: [],
      current: 'b',
      focusTurn: 1,
    });
  });

  it('asks for a reason in one place at a time, and puts it away with the comment beside the list', () => {
    const beside = after([
      { type: 'focused', id: 'b' },
      { type: 'reasonAsked', of: 'b', inPane: true },
      { type: 'reasonWritten', of: 'b', reason: 'Off' },
    ]);
    expect(beside).toMatchObject({ rejecting: [], reasonInPane: 'b' });
    expect(after([{ type: 'reasonLeft', of: 'b' }], beside)).toMatchObject({ reasonInPane: null, focusTurn: 0 });
    const inList = after([{ type: 'reasonAsked', of: 'b' }], beside);
    expect(inList).toMatchObject({ rejecting: ['b'], reasonInPane: null, reasons: { b: 'Off' } });
    const elsewhere = after([{ type: 'focused', id: 'c' }], beside);
    expect(elsewhere).toMatchObject({ rejecting: [], reasonInPane: null, reasons: { b: 'Off' } });
  });

  it('says the same words anew for the next comment of the same person, and nothing when one only moves', () => {
    const first = after([decided('b')]);
    const twin: QueueRow = { ...row('a'), authorName: 'Name b' };
    const second = queueAfter(first, { type: 'decided', verdict: 'approve', chosen: [twin], rows });
    expect([first.message, first.said]).toEqual([second.message, second.said - 1]);
    expect(queueAfter(second, { type: 'moved', by: 1, rows }).said).toBe(second.said);
  });
});
