'use client';

import { useId, type ReactNode } from 'react';
import { useFieldError } from './action-form';

type DeskSelectProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  value: string;
  options: readonly { value: string; label: string }[];
};

/** A choice from a few, in an `ActionForm`. */
export function DeskSelect({ name, label, hint, value, options }: DeskSelectProps) {
  const id = useId();
  const error = useFieldError(name);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={`${id}-said`}
        aria-invalid={error ? true : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <p id={`${id}-said`} className={error ? 'field-error' : 'hint'}>
        {error ?? hint}
      </p>
    </div>
  );
}
