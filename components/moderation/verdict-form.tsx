'use client';

import { useId, type SubmitEvent } from 'react';
import type { Verdict } from '@/lib/moderation/schema';
import type { QueueRow } from './queue-events';
import { VERDICT_KEYS, VERDICT_NAMES } from './verdict-words';

type SeenProps = {
  row: QueueRow;
  /** The list to go back to, as its address. */
  list: string;
};

/** What the moderator had before them, for a form that goes without script. */
export function SeenFields({ row, list }: SeenProps) {
  return (
    <>
      <input type="hidden" name="commentId" value={row.id} />
      <input type="hidden" name="seenRevision" value={row.revision} />
      <input type="hidden" name="seenDecisionCount" value={row.decisionCount} />
      <input type="hidden" name="list" value={list} />
    </>
  );
}

/** Which decision a plain form takes back. */
export function UndoFields({
  commentId,
  decisionCount,
  list,
}: {
  commentId: string;
  decisionCount: number;
  list: string;
}) {
  return (
    <>
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="seenDecisionCount" value={decisionCount} />
      <input type="hidden" name="list" value={list} />
    </>
  );
}

type VerdictFormProps = SeenProps & {
  verdicts: readonly Verdict[];
  byForm: (form: FormData) => Promise<void>;
  onVerdict: (verdict: Verdict) => void;
  /** Whether the queue's keys work here. */
  withKeys: boolean;
  /** What they do here, where that is more than their names say (`consequenceOf`). */
  consequence: string;
};

/** The buttons of one comment. */
export function VerdictForm({ row, list, verdicts, byForm, onVerdict, withKeys, consequence }: VerdictFormProps) {
  const id = useId();
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pressed = (event.nativeEvent as globalThis.SubmitEvent).submitter;
    const verdict = verdicts.find((candidate) => candidate === pressed?.getAttribute('value'));
    if (verdict) onVerdict(verdict);
  };
  return (
    <form className="verdicts" action={byForm} onSubmit={onSubmit}>
      <SeenFields row={row} list={list} />
      {verdicts.map((verdict) => (
        <button
          key={verdict}
          name="action"
          value={verdict}
          type="submit"
          className={`verdict verdict-${verdict}`}
          aria-describedby={consequence ? id : undefined}
          aria-keyshortcuts={withKeys ? VERDICT_KEYS[verdict] : undefined}
        >
          {VERDICT_NAMES[verdict]} {withKeys && <kbd aria-hidden="true">{VERDICT_KEYS[verdict]}</kbd>}
        </button>
      ))}
      {consequence && (
        <p id={id} className="hint verdict-hint">
          {consequence}
        </p>
      )}
    </form>
  );
}
