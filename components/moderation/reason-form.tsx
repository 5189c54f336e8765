'use client';

import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode, type SubmitEvent } from 'react';
import { Menu } from '@/components/desk/menu';
import { USUAL_REASONS } from './verdict-words';

type ReasonFormProps = {
  /** Whose comments are rejected, for the question. */
  of: string;
  max: number;
  initial?: string | undefined;
  /** Hidden fields of a form that also goes without script. */
  children?: ReactNode;
  byForm?: (form: FormData) => Promise<void>;
  onReason: (reason: string) => void;
  /** Told what stands in the field at every change: a form that is taken away loses no focus first. */
  onWritten?: (reason: string) => void;
  onCancel?: () => void;
  /** Where Cancel leads without script. */
  cancelHref?: string;
};

/** Asks for the reason of a rejection, which the author will read. */
export function ReasonForm(props: ReasonFormProps) {
  const { of, max, initial, children, byForm, onReason, onWritten, onCancel, cancelHref } = props;
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  // The focus brings the field into view, but neither the buttons nor the reasons below it.
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), []);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = text.current?.value.trim();
    if (reason) return onReason(reason);
    // Spaces satisfy `required`; they are no reason.
    text.current?.setCustomValidity('Please say why: the author will read it.');
    text.current?.reportValidity();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') onCancel?.();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  const changed = (field: HTMLTextAreaElement) => {
    field.setCustomValidity('');
    onWritten?.(field.value);
  };
  const take = (reason: string) => {
    if (!text.current) return;
    text.current.value = reason;
    changed(text.current);
    // The menu gives the focus back to its button once it has closed.
    requestAnimationFrame(() => text.current?.focus());
  };
  return (
    <form ref={form} className="reason-form" action={byForm} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {children}
      <div className="field">
        <label htmlFor={id}>Reason</label>
        {/* The moderator has just asked for this field. */}
        <textarea
          ref={text}
          id={id}
          name="reason"
          defaultValue={initial}
          required
          maxLength={max}
          rows={3}
          autoFocus
          dir="auto"
          aria-describedby={`${id}-hint`}
          onInput={(event) => changed(event.currentTarget)}
        />
        <p id={`${id}-hint`} className="hint">
          Shown to {of} as you write it: on the comment’s page, and by mail where the site can reach them.
        </p>
      </div>
      <div className="actions">
        <button type="submit" name="action" value="reject" className="button-danger">
          Reject
        </button>
        {onCancel && (
          <button type="button" className="button-quiet" onClick={onCancel}>
            Cancel
          </button>
        )}
        {cancelHref && (
          <noscript>
            <a href={cancelHref}>Cancel</a>
          </noscript>
        )}
        <Menu
          opener={
            <button type="button" className="button-quiet reason-menu">
              Often said <span aria-hidden="true">▾</span>
            </button>
          }
          align="end"
          items={USUAL_REASONS.map((reason) => ({ label: reason, onSelect: () => take(reason) }))}
        />
      </div>
    </form>
  );
}
