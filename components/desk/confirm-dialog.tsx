'use client';

import { useState, type ReactNode } from 'react';
import { AlertCancel, AlertWindow } from './alert-window';
import { reportFailure } from './report-failure';

type ConfirmDialogProps = {
  /** On the button that asks, and on the one that does it. */
  label: string;
  question: string;
  /** What will happen, and whether it can be taken back. */
  consequence: ReactNode;
  danger?: boolean;
  disabled?: boolean;
  /** Does it. Answers what went wrong, to be read in the dialog, which then stays open; nothing when it went well. */
  onConfirm: () => Promise<string | void> | string | void;
};

/** A button for what cannot easily be taken back: it asks once more. For questions with fields, `DialogForm`. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { label, question, consequence, danger = true, disabled = false, onConfirm } = props;
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const look = danger ? 'button-danger' : 'button';

  async function confirm(): Promise<void> {
    setBusy(true);
    setRefusal('');
    try {
      const said = await onConfirm();
      if (said) setRefusal(said);
      else setOpen(false);
    } catch (error) {
      reportFailure(error);
      setRefusal('The site did not answer. Please try again.');
    } finally {
      setBusy(false);
    }
  }

  return (
    <AlertWindow
      title={question}
      explanation={consequence}
      open={isOpen}
      onOpenChange={setOpen}
      opener={
        <button type="button" className={danger ? 'button-danger' : undefined} disabled={disabled}>
          {label}
        </button>
      }
    >
      <p role="alert" className="field-error">
        {refusal}
      </p>
      <div className="dialog-actions">
        <AlertCancel />
        <button type="button" className={look} aria-disabled={isBusy} onClick={() => !isBusy && void confirm()}>
          {label}
        </button>
      </div>
    </AlertWindow>
  );
}
