'use client';

import { useId, useRef, type ReactNode } from 'react';
import type { ActionResult } from '@/lib/actions';
import { ActionForm } from './action-form';

type DialogFormProps = {
  /** On the button that opens it. */
  opener: string;
  title: string;
  /** What it will do, before it is done. */
  explanation: ReactNode;
  action: (input: Record<string, FormDataEntryValue>) => Promise<ActionResult<unknown>>;
  submit: string;
  danger?: boolean;
  children?: ReactNode;
};

/** A button that asks before it acts: the form in the dialog acts, Cancel and Escape leave things as they are. */
export function DialogForm(props: DialogFormProps) {
  const { opener, title, explanation, action, submit, danger = false, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={danger ? 'button-danger' : undefined}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {opener}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p>{explanation}</p>
        <ActionForm action={action} submit={submit} done="" danger={danger} onDone={() => dialog.current?.close()}>
          {children}
        </ActionForm>
        <form method="dialog" className="dialog-leave">
          <button type="submit" className="button-quiet">
            Cancel
          </button>
        </form>
      </dialog>
    </>
  );
}
