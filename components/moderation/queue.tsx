'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { OpenedComment } from '@/lib/moderation/opened-comment';
import type { Verdict } from '@/lib/moderation/schema';
import { BulkBar, tooManyWords } from './bulk-bar';
import type { DecisionActions } from './desk-actions';
import { KeysDialog } from './keys-dialog';
import { OpenedPane } from './opened-pane';
import { OutcomeList } from './outcome-list';
import { QueueEntry } from './queue-entry';
import type { QueueCommand } from './queue-keys';
import { rowOf, type Entry } from './queue-row';
import { visibleRows } from './queue-state';
import { useKeysSetting } from './use-keys-setting';
import { useOpened } from './use-opened';
import { hasOnePane, usePlace } from './use-place';
import { useQueue } from './use-queue';
import { useQueueKeys } from './use-queue-keys';

type QueueProps = {
  entries: readonly Entry[];
  /** What makes sense for everything in this tab. */
  verdicts: readonly Verdict[];
  limits: { bulk: number; reason: number };
  actions: DecisionActions;
  /** Where one comment is loaded from, with ID in the place of its id. */
  source: string;
  /** The comment that the address names; the first of the list otherwise. */
  opened: OpenedComment | null;
  /** Whether the address names it. */
  isNamed: boolean;
  /** The list without an opened comment. */
  listHref: string;
  /** The list narrowed to an article or a person, with ID in the place of its id. */
  narrow: { article: string; person: string };
  /** What makes sense for an opened comment, by the list in which it stands. */
  verdictsOf: Readonly<Record<string, readonly Verdict[]>>;
  /** Shown when nothing is left. */
  nothing: { title: string; next: { href: string; label: string } | null };
  /** The ways to the other pages of the list. */
  pages: ReactNode;
};

/** The moderation queue: decisions one by one or together, by mouse, touch or keys, each of which can be taken back. */
export function Queue(props: QueueProps) {
  const { entries, verdicts, limits, actions, source, isNamed, listHref, narrow, verdictsOf, nothing } = props;
  const first = isNamed ? (props.opened?.id ?? null) : (entries[0]?.id ?? null);
  const { state, dispatch, decide, undo } = useQueue(entries, actions, first);
  const [showsKeys, showKeys] = useState(false);
  const keys = useKeysSetting();
  const list = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const focusedTurn = useRef(0);

  const shown = visibleRows(entries, state);
  const selected = shown.filter(({ id }) => state.selected.includes(id));
  const at = shown.findIndex(({ id }) => id === state.current);
  const current = shown[at];
  const place = usePlace(isNamed ? first : null, state.current, (id) => dispatch({ type: 'focused', id }));
  const ahead = at < 0 ? [] : shown.slice(at + 1, at + 3).concat(shown.slice(Math.max(0, at - 1), at));
  // A comment that the address names may stand in none of the lists on this page.
  const named = props.opened && props.opened.id === state.current ? rowOf(props.opened) : null;
  const row = current ?? named;
  const { opened, hasFailed } = useOpened(row, ahead, props.opened, (id) => source.replace('ID', id));
  const isOpen = place.isOpen && row !== null;

  useEffect(() => {
    if (state.focusTurn === focusedTurn.current) return;
    const inPane = hasOnePane() && isOpen;
    const target = inPane ? pane.current : state.current && document.getElementById(`c${state.current}`);
    // A decision that was taken back brings its row only with the next list: then this is tried again.
    if (!target && state.current !== null) return;
    focusedTurn.current = state.focusTurn;
    (target || list.current)?.focus({ preventScroll: true });
    if (target) target.scrollIntoView({ block: 'nearest' });
  });

  const read = (id: string) => {
    dispatch({ type: 'focused', id });
    place.open(id);
    requestAnimationFrame(() => pane.current?.focus());
  };
  const move = (by: 1 | -1) => {
    place.pass();
    dispatch({ type: 'moved', by, rows: entries });
  };
  const onSelected = (verdict: Verdict, reason?: string) => {
    if (selected.length > limits.bulk) return dispatch({ type: 'told', message: tooManyWords(limits.bulk) });
    if (verdicts.includes(verdict)) decide(selected, verdict, reason);
  };
  const onKey = (verdict: Verdict) => {
    if (selected.length > 0) return onSelected(verdict);
    // A first key press shows what it would act on instead of acting on what nobody looked at.
    if (!current) return move(1);
    const inPane = (hasOnePane() && isOpen) || pane.current?.contains(document.activeElement) === true;
    if (current.verdicts.includes(verdict)) decide([current], verdict, '', inPane);
  };
  const onReasonWritten = (of: string, reason: string) => dispatch({ type: 'reasonWritten', of, reason });
  const run: Record<QueueCommand, () => void> = {
    next: () => move(1),
    previous: () => move(-1),
    approve: () => onKey('approve'),
    reject: () => onKey('reject'),
    spam: () => onKey('spam'),
    undo: () => void undo(),
    select: () => current && dispatch({ type: 'selectionToggled', id: current.id }),
    open: () => current && read(current.id),
    search: () => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus(),
    help: () => showKeys(true),
  };
  // While several are selected, the keys decide on those and on no single one.
  const withKeys = keys.isOn && selected.length === 0;
  useQueueKeys(keys.isOn, (command) => run[command]());

  return (
    <div className="panes" data-opened={isOpen || undefined}>
      <div className="pane-list">
        <BulkBar
          verdicts={verdicts}
          total={shown.length}
          selected={selected.length}
          max={limits.bulk}
          reasonMax={limits.reason}
          isRejecting={state.rejecting.includes('selected') && selected.length > 0}
          reason={state.reasons['selected']}
          withKeys={keys.isOn}
          onSelectAll={(all) => dispatch({ type: 'allSelected', ids: all ? shown.map(({ id }) => id) : [] })}
          onVerdict={onSelected}
          onReasonWritten={(reason) => onReasonWritten('selected', reason)}
          onCancel={() => dispatch({ type: 'reasonLeft', of: 'selected' })}
          onKeys={() => showKeys(true)}
        />
        <OutcomeList outcomes={state.outcomes} onRead={() => dispatch({ type: 'outcomesRead' })} />
        <div className="queue" ref={list} tabIndex={-1}>
          {shown.map((entry) => (
            <QueueEntry
              key={entry.id}
              entry={entry}
              list={listHref}
              reasonMax={limits.reason}
              isCurrent={entry.id === state.current}
              isSelected={state.selected.includes(entry.id)}
              isRejecting={state.rejecting.includes(entry.id)}
              withKeys={withKeys && entry.id === state.current}
              error={state.errors[entry.id]}
              reason={state.reasons[entry.id]}
              byForm={actions.decideByForm}
              onFocus={() => entry.id !== state.current && dispatch({ type: 'focused', id: entry.id })}
              onOpen={() => read(entry.id)}
              onSelect={() => dispatch({ type: 'selectionToggled', id: entry.id })}
              onVerdict={(verdict, reason) => decide([entry], verdict, reason)}
              onReasonWritten={(reason) => onReasonWritten(entry.id, reason)}
              onCancel={() => dispatch({ type: 'reasonLeft', of: entry.id })}
            />
          ))}
          {shown.length === 0 && (
            <div className="empty">
              <p>{nothing.title}</p>
              {nothing.next && <a href={nothing.next.href}>{nothing.next.label}</a>}
            </div>
          )}
        </div>
        {props.pages}
      </div>
      <OpenedPane
        pane={pane}
        row={row}
        opened={opened}
        hasFailed={hasFailed}
        verdicts={current?.verdicts ?? (opened && !opened.deletedAt ? (verdictsOf[opened.tab] ?? []) : [])}
        withKeys={withKeys && current !== undefined}
        isRejecting={row !== null && row.id === state.reasonInPane}
        reason={row ? state.reasons[row.id] : undefined}
        error={row ? state.errors[row.id] : undefined}
        reasonMax={limits.reason}
        narrow={narrow}
        listHref={listHref}
        byForm={actions.decideByForm}
        onVerdict={(verdict, reason) => row && decide([row], verdict, reason, true)}
        onReasonWritten={(reason) => row && onReasonWritten(row.id, reason)}
        onCancel={() => {
          if (row) dispatch({ type: 'reasonLeft', of: row.id });
          pane.current?.focus();
        }}
        onBack={() => {
          place.close();
          requestAnimationFrame(() => row && document.getElementById(`c${row.id}`)?.focus());
        }}
      />
      <KeysDialog open={showsKeys} onOpenChange={showKeys} isOn={keys.isOn} onSwitch={keys.set} />
    </div>
  );
}
