'use client';

import { useId, type ReactNode } from 'react';
import { useFieldError } from './action-form';

type DeskCheckProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  checked: boolean;
  /** A switch says on and off, for a setting; a box says yes and no, for a choice within a form. */
  look?: 'switch' | 'box';
};

/** A yes or no, in an `ActionForm`: the browser's own control, which works without script and in forced colors. */
export function DeskCheck({ name, label, hint, checked, look = 'box' }: DeskCheckProps) {
  const id = useId();
  const error = useFieldError(name);
  return (
    <div className="field check-field">
      <label htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          name={name}
          defaultChecked={checked}
          className={look === 'switch' ? 'switch' : undefined}
          {...(look === 'switch' && { role: 'switch' })}
          aria-describedby={`${id}-said`}
          aria-invalid={error ? true : undefined}
        />
        {label}
      </label>
      <p id={`${id}-said`} className={error ? 'field-error' : 'hint'}>
        {error ?? hint}
      </p>
    </div>
  );
}
