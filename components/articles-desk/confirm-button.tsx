'use client';

import { useId, useRef } from 'react';

type ConfirmButtonProps = {
  label: string;
  question: string;
  consequence: string;
  disabled?: boolean;
  onConfirm: () => void;
};

/** A button for what cannot be taken back: it asks once more. */
export function ConfirmButton({ label, question, consequence, disabled, onConfirm }: ConfirmButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button type="button" className="button-danger" disabled={disabled} onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} aria-labelledby={`${id}-question`} aria-describedby={`${id}-consequence`}>
        <h2 id={`${id}-question`}>{question}</h2>
        <p id={`${id}-consequence`}>{consequence}</p>
        <div className="actions">
          <button
            type="button"
            className="button-danger"
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {label}
          </button>
          <button type="button" className="button-quiet" autoFocus onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </div>
      </dialog>
    </>
  );
}
