'use client';

import type { MouseEvent } from 'react';
import type { Verdict } from '@/lib/moderation/schema';
import type { Entry } from './queue-row';
import { ReasonForm } from './reason-form';
import { StatusBadge } from './status-badge';
import { SeenFields, VerdictForm } from './verdict-form';
import { consequenceOf } from './verdict-words';

type QueueEntryProps = {
  entry: Entry;
  /** The address of the list that it stands in. */
  list: string;
  reasonMax: number;
  isCurrent: boolean;
  isSelected: boolean;
  /** Its reason is being written here, and not beside the list. */
  isRejecting: boolean;
  withKeys: boolean;
  error: string | undefined;
  /** What was written as a reason before. */
  reason: string | undefined;
  byForm: (form: FormData) => Promise<void>;
  onFocus: () => void;
  onOpen: () => void;
  onSelect: () => void;
  onVerdict: (verdict: Verdict, reason?: string) => void;
  onReasonWritten: (reason: string) => void;
  onCancel: () => void;
};

/** Whether a click asks for the link here, and not for another tab or a download. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/** One comment of the queue. The id is that of the comment's place on the site, so that an address can point at it. */
export function QueueEntry(props: QueueEntryProps) {
  const { entry, list, reasonMax, isCurrent, isSelected, isRejecting, withKeys, error, reason, byForm } = props;
  const { onFocus, onOpen, onSelect, onVerdict, onReasonWritten, onCancel } = props;
  const errorId = `e${entry.id}`;
  return (
    <article
      id={`c${entry.id}`}
      className="queue-entry"
      aria-label={`Comment by ${entry.authorName}`}
      aria-current={isCurrent || undefined}
      aria-describedby={error ? errorId : undefined}
      tabIndex={-1}
      // A press of the mouse moves the focus before it is a click: were the row drawn anew between the two, there would be none.
      onFocusCapture={({ target }) => target.matches(':focus-visible') && onFocus()}
      onClick={onFocus}
    >
      <label className="queue-check">
        <input
          type="checkbox"
          aria-label={`Select the comment by ${entry.authorName}`}
          checked={isSelected}
          onChange={onSelect}
        />
      </label>
      <div className="queue-card">
        <p className="queue-who">
          <a
            className="queue-open"
            data-shortened
            href={entry.href}
            dir="auto"
            onClick={(event) => {
              if (!isPlain(event)) return;
              event.preventDefault();
              onOpen();
            }}
          >
            {entry.authorName}
          </a>
          {entry.authorRole !== 'reader' && <span className="badge">{entry.authorRole}</span>}
          <time dateTime={entry.posted.iso} title={entry.posted.words}>
            {entry.posted.short}
          </time>
        </p>
        <p className="queue-place" data-shortened>
          {entry.answers && (
            <>
              <span className="queue-answers">
                answers <bdi>{entry.answers}</bdi>
              </span>{' '}
              on{' '}
            </>
          )}
          <bdi>{entry.articleTitle}</bdi>
        </p>
        <p className="queue-text" dir="auto" data-shortened>
          {entry.text}
        </p>
        <Marks entry={entry} />
        {error && (
          <p id={errorId} className="notice notice-error queue-error">
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
            onWritten={onReasonWritten}
            onCancel={onCancel}
          >
            <SeenFields row={entry} list={list} />
          </ReasonForm>
        ) : (
          <VerdictForm
            row={entry}
            list={list}
            consequence={consequenceOf(entry.status, entry.openReports)}
            verdicts={entry.verdicts}
            byForm={byForm}
            onVerdict={onVerdict}
            withKeys={withKeys}
          />
        )}
      </div>
    </article>
  );
}

function Marks({ entry: { marks, openReports, isEdited, status, showsStatus } }: { entry: Entry }) {
  if (marks.length === 0 && openReports === 0 && !isEdited && !showsStatus) return null;
  return (
    <p className="queue-marks">
      {showsStatus && <StatusBadge status={status} />}
      {openReports > 0 && (
        <span className="badge badge-danger">{openReports === 1 ? 'reported' : `${openReports} reports`}</span>
      )}
      {marks.map((mark) => (
        <span key={mark} className="badge badge-warn">
          {mark}
        </span>
      ))}
      {isEdited && <span className="badge">edited</span>}
    </p>
  );
}
