import type { ComponentProps, ReactNode } from 'react';

type Own = {
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  /** The id of words elsewhere on the page that say what is wrong with this field and others together. */
  problem?: string;
};

type FieldProps =
  | (Own & { multiline?: false } & Omit<ComponentProps<'input'>, keyof Own>)
  | (Own & { multiline: true } & Omit<ComponentProps<'textarea'>, keyof Own>);

/**
 * A labelled input with its hint, which is said before one types, and its error, both tied to it for those who hear the
 * page. The name is its id: one form, one field of a name. Of the fields that were refused the first has the focus.
 */
export function Field({ name, label, hint, error, problem, ...control }: FieldProps) {
  const id = control.id ?? name;
  const described = [hint && `${id}-hint`, error && `${id}-error`, problem].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    name,
    'aria-describedby': described,
    'aria-invalid': error || problem ? true : undefined,
    // The browser takes the first in the order of the page.
    autoFocus: error ? true : control.autoFocus,
  };
  const { multiline, ...rest } = control;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {multiline ? (
        <textarea {...(rest as ComponentProps<'textarea'>)} {...shared} />
      ) : (
        <input {...(rest as ComponentProps<'input'>)} {...shared} />
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
