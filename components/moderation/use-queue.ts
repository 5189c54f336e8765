'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useRef, useState } from 'react';
import { reportFailure } from '@/components/desk/report-failure';
import { useToasts } from '@/components/desk/toasts';
import { LAST_DECIDED, recall, remember } from '@/components/enhance/memory';
import type { ActionResult } from '@/lib/actions';
import type { DecidedOne, TakenBack, Verdict } from '@/lib/moderation/schema';
import { paths } from '@/lib/paths';
import type { DecisionActions } from './desk-actions';
import { EMPTY_QUEUE, type QueueEvent, type QueueRow } from './queue-events';
import { queueAfter } from './queue-state';
import { whatWasRead } from './taken-back';
import { NO_ANSWER } from './verdict-words';

/** Nothing was recorded, and the list cannot be loaded before somebody signs in. */
class SignedOut extends Error {}

/** What the site answered, unless it no longer knows who asks. */
function heard<R>(result: ActionResult<R>): ActionResult<R> {
  if (!result.ok && result.code === 'unauthenticated') throw new SignedOut(result.message);
  return result;
}

type Asked = { verdict: Verdict; reason: string };

const seenOf = ({ id, revision, decisionCount }: QueueRow) => ({
  commentId: id,
  seenRevision: revision,
  seenDecisionCount: decisionCount,
});

/**
 * The queue's state and what can be done with it, from the comment on that is shown first. Decisions show at once and are
 * corrected when the site disagrees; a toast tells of each, and takes it back.
 */
export function useQueue(rows: readonly QueueRow[], actions: DecisionActions, first: string | null) {
  const [state, show] = useState({ ...EMPTY_QUEUE, current: first });
  const { tell } = useToasts();
  // Ahead of what is on the screen: an undo pressed right after a decision must find that decision, not the one before.
  const latest = useRef(state);
  const answered = useRef<Promise<void>>(Promise.resolve());
  const router = useRouter();
  const underWay = useRef(0);

  function dispatch(event: QueueEvent): void {
    const before = latest.current;
    latest.current = queueAfter(before, event);
    // The field itself shows what is written: drawing the list for it may wait for the next key.
    if (event.type === 'reasonWritten') return startTransition(() => show(latest.current));
    show(latest.current);
    if (latest.current.done !== before.done)
      remember(LAST_DECIDED, latest.current.done.at(-1)?.at(-1)?.commentId ?? null);
    if (latest.current.said !== before.said) say(event);
  }

  /** One toast at a time: the Undo on the screen is always that of the last decision, as the key is. */
  function say({ type }: QueueEvent): void {
    const { message, isError, done } = latest.current;
    // Beside a refusal, the button would seem to take back what was refused; the key still works.
    const canUndo = !isError && (type === 'decided' || type === 'answered' || (type === 'undone' && done.length > 0));
    const label = type === 'undone' ? 'Undo the one before' : 'Undo';
    tell({
      id: 'queue',
      text: message,
      isError,
      ...(canUndo && { undo: { label, keys: 'u', run: () => void undo() } }),
    });
  }

  /** Runs what asks the site, and loads the list afresh when nothing is under way any more: once after a burst. */
  async function ask(work: () => Promise<void>, lost: (message: string) => void): Promise<void> {
    underWay.current += 1;
    let hasAnswered = true;
    try {
      await work();
    } catch (error) {
      hasAnswered = false;
      // A lost connection, or the answer of a newer build: told to the moderator, and to the browser's console.
      reportFailure(error);
      lost(error instanceof SignedOut ? error.message : NO_ANSWER);
    }
    underWay.current -= 1;
    // Without an answer, loading the list would put the browser's error page, or the sign-in page, in the place of this
    // one and of the reasons that are being written on it.
    if (hasAnswered && underWay.current === 0) router.refresh();
  }

  async function sendOne(row: QueueRow, { verdict, reason }: Asked): Promise<DecidedOne> {
    const result = heard(await actions.decide({ ...seenOf(row), action: verdict, reason }));
    return result.ok
      ? { ok: true, ...result.value }
      : { ok: false, commentId: row.id, code: result.code, message: result.message };
  }

  async function send(chosen: readonly QueueRow[], asked: Asked): Promise<void> {
    const { verdict, reason } = asked;
    const [only] = chosen;
    if (chosen.length === 1 && only)
      return dispatch({ type: 'answered', verdict, chosen, results: [await sendOne(only, asked)] });
    const result = heard(await actions.decideMany({ action: verdict, reason, comments: chosen.map(seenOf) }));
    if (result.ok) dispatch({ type: 'answered', verdict, chosen, results: result.value });
    else dispatch({ type: 'refused', chosen, message: result.message });
  }

  /** Decides alike on what is chosen; a rejection without a reason asks for one instead, in the list or beside it. */
  function decide(chosen: readonly QueueRow[], verdict: Verdict, reason = '', inPane = false): void {
    const [only] = chosen;
    if (!only) return;
    if (verdict === 'reject' && !reason)
      return dispatch({ type: 'reasonAsked', of: chosen.length > 1 ? 'selected' : only.id, inPane });
    dispatch({ type: 'decided', verdict, reason, chosen, rows });
    const asked = ask(
      () => send(chosen, { verdict, reason }),
      (message) => dispatch({ type: 'refused', chosen, message }),
    );
    answered.current = Promise.all([answered.current, asked]).then(() => undefined);
  }

  /** What was decided before the page was loaded is taken back elsewhere; this leads to the last of it. */
  function tellNothingToUndo(): void {
    const last = recall<string>(LAST_DECIDED);
    const href = last ? paths.adminComment(last) : paths.adminComments({ status: 'approved' });
    tell({
      id: 'queue',
      text: 'Nothing to take back since this page was loaded. Earlier decisions are taken back on the comment’s own page.',
      way: { label: last ? 'Open the comment decided last' : 'Open Approved', run: () => router.push(href) },
    });
  }

  /** Takes back what was decided last on this page, once the site has answered about it. */
  async function undo(): Promise<void> {
    await answered.current;
    const group = latest.current.done.at(-1);
    if (!group) return tellNothingToUndo();
    dispatch({ type: 'undoBegun' });
    const takeBack = async () => {
      const failures: string[] = [];
      const taken: TakenBack[] = [];
      for (const { commentId, decisionCount } of group) {
        const result = heard(await actions.undo({ commentId, seenDecisionCount: decisionCount }));
        if (result.ok) taken.push(result.value);
        else failures.push(result.message);
      }
      dispatch({ type: 'undone', group, failures, read: whatWasRead(taken) });
    };
    await ask(takeBack, (message) => dispatch({ type: 'undoLost', group, message }));
  }

  return { state, dispatch, decide, undo };
}
