'use client';

import { createContext, useContext, useState, type ReactNode, type SubmitEvent } from 'react';
import { useRouter } from 'next/navigation';
import type { ActionResult } from '@/lib/actions';
import type { FieldErrors } from '@/lib/errors';
import { RefusalSummary, type Refused } from './refusal-summary';
import { reportFailure } from './report-failure';

const Errors = createContext<FieldErrors>({});

/** What the site said about a field of the form around it. */
export function useFieldError(name: string): string | undefined {
  return useContext(Errors)[name];
}

type ActionFormProps = {
  action: (input: Record<string, FormDataEntryValue>) => Promise<ActionResult<unknown>>;
  /** Said when it went through. */
  done: string;
  submit: string;
  danger?: boolean;
  /** Given what was sent. */
  onDone?: (sent: FormData) => void;
  /** Next to the button: another way on. */
  beside?: ReactNode;
  children: ReactNode;
};

type Told = { text: string; isError: boolean };

/**
 * A form that sends its fields to a server action, which alone judges them: the browser's own bubbles stay away, their
 * words are not ours. What was typed stays as it is, whatever comes back; each refusal
 * stands beside its field and in a summary above them, which gets the focus.
 */
export function ActionForm({ action, done, submit, danger = false, onDone, beside, children }: ActionFormProps) {
  const [errors, setErrors] = useState<FieldErrors>({});
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [told, setTold] = useState<Told | null>(null);
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();

  async function send(form: HTMLFormElement): Promise<void> {
    setTold(null);
    const unread = unreadIn(form);
    if (Object.keys(unread).length > 0) {
      setErrors(unread);
      return setRefused(refusedIn(form, unread));
    }
    setBusy(true);
    try {
      const sent = new FormData(form);
      const result = await action(Object.fromEntries(sent));
      setErrors(result.ok ? {} : result.fields);
      const about = result.ok ? [] : refusedIn(form, result.fields);
      setRefused(about);
      if (result.ok) setTold({ text: done, isError: false });
      else if (about.length === 0) setTold({ text: result.message, isError: true });
      if (!result.ok) return;
      router.refresh();
      onDone?.(sent);
    } catch (error) {
      reportFailure(error);
      setTold({ text: 'The site did not answer. What you typed is still here; please try again.', isError: true });
    } finally {
      setBusy(false);
    }
  }

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isBusy) void send(event.currentTarget);
  };

  return (
    <form className="form" method="post" noValidate onSubmit={onSubmit} aria-busy={isBusy}>
      <noscript>
        <p className="notice">This form needs JavaScript: without it, nothing that you type here is sent.</p>
      </noscript>
      <RefusalSummary refused={refused} />
      <Errors value={errors}>{children}</Errors>
      <p role="status" className={told?.isError ? 'field-error' : 'meta'}>
        {told?.text}
      </p>
      <div className="actions">
        <button type="submit" className={danger ? 'button-danger' : 'button'} aria-disabled={isBusy}>
          {submit}
        </button>
        {beside}
      </div>
    </form>
  );
}

/** Half a number or half a date: the browser sends nothing for it, as if the field had been left empty. */
function unreadIn(form: HTMLFormElement): FieldErrors {
  const unread = [...form.elements].filter((field) => field instanceof HTMLInputElement && field.validity.badInput);
  return Object.fromEntries(
    unread.map((field) => [field.getAttribute('name') ?? '', 'This is not complete. Please type it again.']),
  );
}

/** The refusals that are about a field, in the order of the form. */
function refusedIn(form: HTMLFormElement, fields: FieldErrors): Refused[] {
  const about = Object.entries(fields).filter(([name]) => name !== '');
  const order = [...form.elements].map((field) => field.getAttribute('name'));
  return about
    .map(([name, message]) => ({ at: order.indexOf(name), message }))
    .sort((one, other) => one.at - other.at)
    .map(({ at, message }) => ({ id: form.elements[at]?.id || null, message }));
}
