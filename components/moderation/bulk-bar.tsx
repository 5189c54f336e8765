'use client';

import type { Verdict } from '@/lib/moderation/schema';
import { ReasonForm } from './reason-form';
import { VERDICT_KEYS, VERDICT_NAMES } from './verdict-words';

type BulkBarProps = {
  verdicts: readonly Verdict[];
  total: number;
  selected: number;
  max: number;
  reasonMax: number;
  isRejecting: boolean;
  /** What was written as a reason before. */
  reason: string | undefined;
  /** Whether the queue's keys work here. */
  withKeys: boolean;
  onSelectAll: (all: boolean) => void;
  onVerdict: (verdict: Verdict, reason?: string) => void;
  onReasonWritten: (reason: string) => void;
  onCancel: () => void;
  onKeys: () => void;
};

/** Why nothing happens to more than this. */
export const tooManyWords = (max: number): string => `Please choose ${max} comments at most.`;

/** Above the list: selects, decides on what is selected, and leads to the list of keys. */
export function BulkBar(props: BulkBarProps) {
  const { verdicts, total, selected, max, reasonMax, isRejecting, reason, withKeys } = props;
  const { onSelectAll, onVerdict, onReasonWritten, onCancel, onKeys } = props;
  const tooMany = selected > max;
  return (
    <div className={selected > 0 ? 'bulk-bar bulk-bar-open' : 'bulk-bar'}>
      <div className="actions">
        <label className="bulk-all">
          <input
            type="checkbox"
            aria-label="Select all"
            checked={total > 0 && selected === total}
            disabled={total === 0}
            onChange={(event) => onSelectAll(event.target.checked)}
          />
          <span>{selected > 0 ? `${selected} of ${total} selected` : 'Select all'}</span>
        </label>
        {selected > 0 &&
          verdicts.map((verdict) => (
            <button
              key={verdict}
              type="button"
              className={`verdict verdict-${verdict}`}
              aria-label={`${VERDICT_NAMES[verdict]} selected`}
              aria-keyshortcuts={withKeys ? VERDICT_KEYS[verdict] : undefined}
              disabled={tooMany}
              onClick={() => onVerdict(verdict)}
            >
              {VERDICT_NAMES[verdict]} {withKeys && <kbd aria-hidden="true">{VERDICT_KEYS[verdict]}</kbd>}
            </button>
          ))}
        <button type="button" className="button-quiet bulk-keys" aria-keyshortcuts="?" onClick={onKeys}>
          Keys <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
      {tooMany && <p className="field-error">{tooManyWords(max)}</p>}
      {isRejecting && (
        <ReasonForm
          of={`the authors of ${selected} comments`}
          max={reasonMax}
          initial={reason}
          onReason={(given) => onVerdict('reject', given)}
          onWritten={onReasonWritten}
          onCancel={onCancel}
        />
      )}
    </div>
  );
}
