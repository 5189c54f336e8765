import type { FormState } from '@/lib/http/form-state';
import type { Translate } from '@/lib/i18n/translate';
import { Notice } from './notice';

/** The id of what was wrong, for the fields that it is about. */
export const FORM_ERRORS = 'form-errors';

/** What was wrong with a form, above it: the form as a whole, or a link to each field with its message. */
export function FormErrors({ errors, t }: { errors: FormState['errors']; t: Translate }) {
  const { '': whole, ...byField } = errors;
  const fields = Object.entries(byField);
  if (whole || fields.length === 0)
    return (
      <Notice kind="error" id={FORM_ERRORS}>
        {whole}
      </Notice>
    );
  return (
    <Notice kind="error" id={FORM_ERRORS}>
      <p>{t('forms.problems', { count: fields.length })}</p>
      <ul>
        {fields.map(([name, message]) => (
          <li key={name}>
            <a href={`#${name}`}>{message}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
