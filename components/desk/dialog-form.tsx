'use client';

import { useState, type ReactNode } from 'react';
import type { ActionResult } from '@/lib/actions';
import { ActionForm } from './action-form';
import { AlertCancel, AlertWindow } from './alert-window';

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
  const [isOpen, setOpen] = useState(false);
  return (
    <AlertWindow
      title={title}
      explanation={explanation}
      open={isOpen}
      onOpenChange={setOpen}
      opener={
        <button type="button" className={danger ? 'button-danger' : undefined}>
          {opener}
        </button>
      }
    >
      <ActionForm
        action={action}
        submit={submit}
        done=""
        danger={danger}
        onDone={() => setOpen(false)}
        beside={<AlertCancel />}
      >
        {children}
      </ActionForm>
    </AlertWindow>
  );
}
