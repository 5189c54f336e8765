'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { reportFailure } from '@/components/desk/report-failure';
import type { ActionResult } from '@/lib/actions';
import type { Decided, Verdict } from '@/lib/moderation/schema';
import type { DecisionActions } from './desk-actions';
import type { QueueRow } from './queue-events';
import { ReasonForm } from './reason-form';
import { whatWasRead } from './taken-back';
import { SeenFields, UndoFields, VerdictForm } from './verdict-form';
import { decidedWords, NO_ANSWER } from './verdict-words';

type SingleDecisionProps = {
  row: QueueRow;
  /** The list to go back to without script, as its address. */
  list: string;
  verdicts: readonly Verdict[];
  reasonMax: number;
  /** A reason that was written before, when that was refused. */
  reason: string | undefined;
  startWithReason: boolean;
  undoable: boolean;
  consequence: string;
  actions: DecisionActions;
};

/** The buttons on a comment's own page, which shows the outcome itself once it is loaded afresh. */
export function SingleDecision(props: SingleDecisionProps) {
  const { row, list, verdicts, reasonMax, startWithReason, undoable, consequence, actions } = props;
  const [isRejecting, setRejecting] = useState(startWithReason && verdicts.includes('reject'));
  const [reason, setReason] = useState(props.reason);
  const [refusal, setRefusal] = useState('');
  const [done, setDone] = useState('');
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();
  const { id: commentId, revision: seenRevision, decisionCount: seenDecisionCount } = row;

  async function run(ask: () => Promise<ActionResult<Decided>>): Promise<void> {
    setBusy(true);
    setRefusal('');
    setDone('');
    try {
      const result = await ask();
      if (result.ok) setRejecting(false);
      else setRefusal(result.message);
      // Signed out or without an answer, loading the page afresh would lead away from the reason that is being written.
      if (result.ok || result.code !== 'unauthenticated') router.refresh();
    } catch (error) {
      reportFailure(error);
      setRefusal(NO_ANSWER);
    }
    setBusy(false);
  }

  const takeBack = async () => {
    const result = await actions.undo({ commentId, seenDecisionCount });
    if (result.ok) setDone([decidedWords('undo', row.authorName), whatWasRead([result.value])].join(' '));
    return result;
  };
  const onVerdict = (action: Verdict, reason = '') => {
    if (action === 'reject' && !reason) return setRejecting(true);
    void run(() => actions.decide({ commentId, seenRevision, seenDecisionCount, action, reason }));
  };

  return (
    <div aria-busy={isBusy}>
      <p role="status" className="hint">
        {done}
      </p>
      {refusal && (
        <p className="notice notice-error" role="alert">
          {refusal}
        </p>
      )}
      {isRejecting ? (
        <ReasonForm
          of={row.authorName}
          max={reasonMax}
          initial={reason}
          byForm={actions.decideByForm}
          onReason={(given) => onVerdict('reject', given)}
          onWritten={setReason}
          onCancel={() => setRejecting(false)}
          cancelHref={list}
        >
          <SeenFields row={row} list={list} />
        </ReasonForm>
      ) : (
        <div className="actions">
          <VerdictForm
            withKeys={false}
            row={row}
            list={list}
            consequence={consequence}
            verdicts={verdicts}
            byForm={actions.decideByForm}
            onVerdict={onVerdict}
          />
          {undoable && (
            <form
              action={actions.undoByForm}
              onSubmit={(event) => {
                event.preventDefault();
                void run(takeBack);
              }}
            >
              <UndoFields commentId={commentId} decisionCount={seenDecisionCount} list={list} />
              <button type="submit">Undo the last decision</button>
            </form>
          )}
        </div>
      )}
    </div>
  );
}
