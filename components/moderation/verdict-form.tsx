'use client';

import type { SubmitEvent } from 'react';
import type { Verdict } from '@/lib/moderation/schema';
import type { QueueRow } from './queue-events';
import { VERDICT_KEYS, VERDICT_NAMES } from './verdict-words';

type SeenProps = { row: QueueRow; tab: string };

/** What the moderator had before them, for a form that goes without script. */
export function SeenFields({ row, tab }: SeenProps) {
  return (
    <>
      <input type="hidden" name="commentId" value={row.id} />
      <input type="hidden" name="seenRevision" value={row.revision} />
      <input type="hidden" name="seenDecisionCount" value={row.decisionCount} />
      <input type="hidden" name="tab" value={tab} />
    </>
  );
}

type VerdictFormProps = SeenProps & {
  verdicts: readonly Verdict[];
  byForm: (form: FormData) => Promise<void>;
  onVerdict: (verdict: Verdict) => void;
  /** Whether the queue's keys work here. */
  withKeys: boolean;
};

/** The buttons of one comment. */
export function VerdictForm({ row, tab, verdicts, byForm, onVerdict, withKeys }: VerdictFormProps) {
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pressed = (event.nativeEvent as globalThis.SubmitEvent).submitter;
    const verdict = verdicts.find((candidate) => candidate === pressed?.getAttribute('value'));
    if (verdict) onVerdict(verdict);
  };
  return (
    <form className="verdicts" action={byForm} onSubmit={onSubmit}>
      <SeenFields row={row} tab={tab} />
      {verdicts.map((verdict) => (
        <button
          key={verdict}
          name="action"
          value={verdict}
          type="submit"
          className={`verdict verdict-${verdict}`}
          aria-keyshortcuts={withKeys ? VERDICT_KEYS[verdict] : undefined}
        >
          {VERDICT_NAMES[verdict]} {withKeys && <kbd aria-hidden="true">{VERDICT_KEYS[verdict]}</kbd>}
        </button>
      ))}
    </form>
  );
}
