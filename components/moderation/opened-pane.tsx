'use client';

import type { RefObject } from 'react';
import type { OpenedComment as Comment } from '@/lib/moderation/opened-comment';
import type { Verdict } from '@/lib/moderation/schema';
import { paths } from '@/lib/paths';
import { OpenedComment } from './opened-comment';
import { PersonRecord } from './person-record';
import type { QueueRow } from './queue-events';
import { openReportsOf } from './queue-row';
import { ReasonForm } from './reason-form';
import { SeenFields, VerdictForm } from './verdict-form';
import { consequenceOf } from './verdict-words';

type OpenedPaneProps = {
  pane: RefObject<HTMLElement | null>;
  row: QueueRow | null;
  opened: Comment | null;
  hasFailed: boolean;
  verdicts: readonly Verdict[];
  withKeys: boolean;
  /** Its reason is being written here, and not in the list. */
  isRejecting: boolean;
  reason: string | undefined;
  error: string | undefined;
  reasonMax: number;
  narrow: { article: string; person: string };
  listHref: string;
  byForm: (form: FormData) => Promise<void>;
  onVerdict: (verdict: Verdict, reason?: string) => void;
  onReasonWritten: (reason: string) => void;
  onCancel: () => void;
  onBack: () => void;
};

/** Beside the list, or in its place on a phone: the comment in its thread, and the person who wrote it. */
export function OpenedPane(props: OpenedPaneProps) {
  const { pane, row, opened, hasFailed, verdicts, withKeys, isRejecting, reason, error, reasonMax } = props;
  const { narrow, listHref, byForm, onVerdict, onReasonWritten, onCancel, onBack } = props;
  if (!row) return <div className="pane-opened pane-nothing" />;
  return (
    <div className="pane-opened">
      <section
        className="pane-comment"
        aria-label={`Opened: ${row.authorName}’s comment`}
        aria-busy={!opened}
        tabIndex={-1}
        ref={pane}
      >
        <a
          className="pane-back"
          href={listHref}
          onClick={(event) => {
            event.preventDefault();
            onBack();
          }}
        >
          <span aria-hidden="true">‹</span> Back to the list
        </a>
        {error && <p className="notice notice-error pane-error">{error}</p>}
        {opened ? (
          <OpenedComment key={opened.id} comment={opened} narrow={narrow.article.replace('ID', opened.article.id)}>
            <div className="pane-verdicts">
              {isRejecting && (
                <div className="pane-reason">
                  <ReasonForm
                    of={row.authorName}
                    max={reasonMax}
                    initial={reason}
                    byForm={byForm}
                    onReason={(given) => onVerdict('reject', given)}
                    onWritten={onReasonWritten}
                    onCancel={onCancel}
                  >
                    <SeenFields row={row} list={listHref} />
                  </ReasonForm>
                </div>
              )}
              <VerdictForm
                row={row}
                list={listHref}
                consequence={consequenceOf(opened.status, openReportsOf(opened))}
                verdicts={verdicts}
                byForm={byForm}
                onVerdict={onVerdict}
                withKeys={withKeys}
              />
            </div>
          </OpenedComment>
        ) : hasFailed ? (
          <p className="notice notice-error">
            It could not be loaded. <a href={paths.adminComment(row.id)}>Open its page</a>, or choose it again.
          </p>
        ) : (
          <p className="empty">Loading …</p>
        )}
      </section>
      {opened && (
        <section className="pane-person" aria-label="Who wrote it">
          <PersonRecord
            author={opened.author}
            record={opened.record}
            narrow={narrow.person.replace('ID', opened.author.id)}
          />
        </section>
      )}
    </div>
  );
}
