'use client';

import type { ReactNode } from 'react';
import type { Verdict } from '@/lib/moderation/schema';
import type { QueueRow } from './queue-state';
import { ReasonForm } from './reason-form';
import { SeenFields, VerdictForm } from './verdict-form';

export type Entry = QueueRow & {
  verdicts: readonly Verdict[];
  /** Rendered on the server: everything that a moderator needs to see. */
  card: ReactNode;
};

type QueueEntryProps = {
  entry: Entry;
  tab: string;
  reasonMax: number;
  isCurrent: boolean;
  isSelected: boolean;
  isRejecting: boolean;
  error: string | undefined;
  /** What was written as a reason before, when that was refused. */
  reason: string | undefined;
  byForm: (form: FormData) => Promise<void>;
  onFocus: () => void;
  onSelect: () => void;
  onVerdict: (verdict: Verdict, reason?: string) => void;
  onCancel: () => void;
};

/** One comment of the queue. The id is that of the comment's place on the site, so that an address can point at it. */
export function QueueEntry(props: QueueEntryProps) {
  const { entry, tab, reasonMax, isCurrent, isSelected, isRejecting, error, reason, byForm } = props;
  const { onFocus, onSelect, onVerdict, onCancel } = props;
  return (
    <article
      id={`c${entry.id}`}
      className="queue-entry"
      aria-label={`Comment by ${entry.authorName}`}
      aria-current={isCurrent || undefined}
      tabIndex={-1}
      onFocusCapture={onFocus}
    >
      <input
        type="checkbox"
        className="queue-check"
        aria-label={`Select the comment by ${entry.authorName}`}
        checked={isSelected}
        onChange={onSelect}
      />
      <div className="queue-card">
        {entry.card}
        {error && (
          <p className="notice notice-error" role="alert">
            {error}
          </p>
        )}
        {isRejecting ? (
          <ReasonForm
            of={entry.authorName}
            max={reasonMax}
            initial={reason}
            byForm={byForm}
            onReason={(given) => onVerdict('reject', given)}
            onCancel={onCancel}
          >
            <SeenFields row={entry} tab={tab} />
          </ReasonForm>
        ) : (
          <VerdictForm row={entry} tab={tab} verdicts={entry.verdicts} byForm={byForm} onVerdict={onVerdict} withKeys />
        )}
      </div>
    </article>
  );
}
