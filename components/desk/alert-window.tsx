'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { ReactElement, ReactNode } from 'react';

type AlertWindowProps = {
  title: string;
  /** What will happen, before it does. */
  explanation: ReactNode;
  opener: ReactElement<Record<string, unknown>>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
};

/** The window of a question that has to be answered: a press outside does not close it, Escape and Cancel do. */
export function AlertWindow({ title, explanation, opener, open, onOpenChange, children }: AlertWindowProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <AlertDialog.Trigger render={opener} />
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog-backdrop" />
        <AlertDialog.Viewport className="dialog-viewport">
          <AlertDialog.Popup className="dialog dialog-small">
            <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
            <AlertDialog.Description className="dialog-description">{explanation}</AlertDialog.Description>
            {children}
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

/** Leaves things as they are. */
export function AlertCancel() {
  return (
    <AlertDialog.Close className="button-quiet" type="button">
      Cancel
    </AlertDialog.Close>
  );
}
