'use client';

import { useEffect, useRef } from 'react';
import type { Verdict } from '@/lib/moderation/schema';
import { BulkBar } from './bulk-bar';
import type { DecisionActions } from './desk-actions';
import { KeysDialog } from './keys-dialog';
import { OutcomeList } from './outcome-list';
import { QueueEntry, type Entry } from './queue-entry';
import type { QueueCommand } from './queue-keys';
import { visibleRows } from './queue-state';
import { StatusLine } from './status-line';
import { useQueue } from './use-queue';
import { useQueueKeys } from './use-queue-keys';

type QueueProps = {
  entries: readonly Entry[];
  tab: string;
  /** What makes sense for everything in this tab. */
  verdicts: readonly Verdict[];
  limits: { bulk: number; reason: number };
  actions: DecisionActions;
  /** Shown when nothing is left. */
  nothing: string;
};

/** The moderation queue: decisions one by one or together, by mouse, touch or keys, each of which can be taken back. */
export function Queue({ entries, tab, verdicts, limits, actions, nothing }: QueueProps) {
  const { state, dispatch, decide, undo } = useQueue(entries, actions);
  const keysDialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const focusedTurn = useRef(0);
  const shown = visibleRows(entries, state);
  const selected = shown.filter(({ id }) => state.selected.includes(id));
  const current = shown.find(({ id }) => id === state.current);

  useEffect(() => {
    if (state.focusTurn === focusedTurn.current) return;
    const target = state.current === null ? list.current : document.getElementById(`c${state.current}`);
    // A decision that was taken back brings its row only with the next list: then this is tried again.
    if (!target) return;
    focusedTurn.current = state.focusTurn;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest' });
  });

  const onCurrent = (verdict: Verdict) => {
    // A first key press shows what it would act on instead of acting on what nobody looked at.
    if (!current) return dispatch({ type: 'moved', by: 1, rows: entries });
    if (current.verdicts.includes(verdict)) decide([current], verdict);
  };
  const run: Record<QueueCommand, () => void> = {
    next: () => dispatch({ type: 'moved', by: 1, rows: entries }),
    previous: () => dispatch({ type: 'moved', by: -1, rows: entries }),
    approve: () => onCurrent('approve'),
    reject: () => onCurrent('reject'),
    spam: () => onCurrent('spam'),
    undo: () => void undo(),
    select: () => current && dispatch({ type: 'selectionToggled', id: current.id }),
    help: () => keysDialog.current?.showModal(),
  };
  useQueueKeys((command) => run[command]());

  return (
    <>
      <BulkBar
        verdicts={verdicts}
        total={shown.length}
        selected={selected.length}
        max={limits.bulk}
        reasonMax={limits.reason}
        isRejecting={state.rejecting.includes('selected') && selected.length > 0}
        onSelectAll={(all) => dispatch({ type: 'allSelected', ids: all ? shown.map(({ id }) => id) : [] })}
        onVerdict={(verdict, reason) => decide(selected, verdict, reason)}
        onCancel={() => dispatch({ type: 'reasonLeft', of: 'selected' })}
        onKeys={() => keysDialog.current?.showModal()}
      />
      <OutcomeList outcomes={state.outcomes} onRead={() => dispatch({ type: 'outcomesRead' })} />
      <div className="queue" ref={list} tabIndex={-1}>
        {shown.map((entry) => (
          <QueueEntry
            key={entry.id}
            entry={entry}
            tab={tab}
            reasonMax={limits.reason}
            isCurrent={entry.id === state.current}
            isSelected={state.selected.includes(entry.id)}
            isRejecting={state.rejecting.includes(entry.id)}
            error={state.errors[entry.id]}
            reason={state.reasons[entry.id]}
            byForm={actions.decideByForm}
            onFocus={() => dispatch({ type: 'focused', id: entry.id })}
            onSelect={() => dispatch({ type: 'selectionToggled', id: entry.id })}
            onVerdict={(verdict, reason) => decide([entry], verdict, reason)}
            onCancel={() => dispatch({ type: 'reasonLeft', of: entry.id })}
          />
        ))}
        {shown.length === 0 && <p className="empty">{nothing}</p>}
      </div>
      <StatusLine
        message={state.message}
        isError={state.isError} // Beside a refusal, the button would seem to take back what was refused; the key still works.
        canUndo={state.done.length > 0 && !state.isError}
        onUndo={() => void undo()}
      />
      <KeysDialog dialog={keysDialog} />
    </>
  );
}
