'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { reportFailure } from '@/components/desk/report-failure';
import type { ActionResult } from '@/lib/actions';
import type { Decided, Verdict } from '@/lib/moderation/schema';
import type { DecisionActions } from './desk-actions';
import type { QueueRow } from './queue-events';
import { ReasonForm } from './reason-form';
import { SeenFields, VerdictForm } from './verdict-form';

type SingleDecisionProps = {
  row: QueueRow;
  tab: string;
  verdicts: readonly Verdict[];
  reasonMax: number;
  startWithReason: boolean;
  undoable: boolean;
  actions: DecisionActions;
};

/** The buttons on a comment's own page, which shows the outcome itself once it is loaded afresh. */
export function SingleDecision(props: SingleDecisionProps) {
  const { row, tab, verdicts, reasonMax, startWithReason, undoable, actions } = props;
  const [isRejecting, setRejecting] = useState(startWithReason && verdicts.includes('reject'));
  const [refusal, setRefusal] = useState('');
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();
  const { id: commentId, revision: seenRevision, decisionCount: seenDecisionCount } = row;

  async function run(ask: () => Promise<ActionResult<Decided>>): Promise<void> {
    setBusy(true);
    setRefusal('');
    try {
      const result = await ask();
      if (result.ok) setRejecting(false);
      else setRefusal(result.message);
      // Signed out or without an answer, loading the page afresh would lead away from the reason that is being written.
      if (result.ok || result.code !== 'unauthenticated') router.refresh();
    } catch (error) {
      reportFailure(error);
      setRefusal(
        'The site did not answer, so it is not known whether this was recorded. Please try again: nothing is recorded twice.',
      );
    }
    setBusy(false);
  }

  const onVerdict = (action: Verdict, reason = '') => {
    if (action === 'reject' && !reason) return setRejecting(true);
    void run(() => actions.decide({ commentId, seenRevision, seenDecisionCount, action, reason }));
  };

  return (
    <div aria-busy={isBusy}>
      {refusal && (
        <p className="notice notice-error" role="alert">
          {refusal}
        </p>
      )}
      {isRejecting ? (
        <ReasonForm
          of={row.authorName}
          max={reasonMax}
          byForm={actions.decideByForm}
          onReason={(reason) => onVerdict('reject', reason)}
          onCancel={() => setRejecting(false)}
        >
          <SeenFields row={row} tab={tab} />
        </ReasonForm>
      ) : (
        <div className="actions">
          <VerdictForm
            withKeys={false}
            row={row}
            tab={tab}
            verdicts={verdicts}
            byForm={actions.decideByForm}
            onVerdict={onVerdict}
          />
          {undoable && (
            <button type="button" onClick={() => void run(() => actions.undo({ commentId, seenDecisionCount }))}>
              Undo the last decision
            </button>
          )}
        </div>
      )}
    </div>
  );
}
