import { Field } from '@/components/ui/field';
import { PasswordField } from '@/components/ui/password-field';
import type { FormState } from '@/lib/http/form-state';
import type { Translate } from '@/lib/i18n/translate';
import { NAME_MAX, PASSWORD_MIN } from '@/lib/limits';

type Props = { form: FormState; t: Translate };

/** The name under which somebody writes. */
export function NameField({
  form: { values, errors },
  t,
  autoComplete = 'nickname',
  known,
  hint,
}: Props & { autoComplete?: 'name' | 'nickname'; known?: string | undefined; hint?: string }) {
  return (
    <Field
      name="name"
      label={t('accounts.name')}
      autoComplete={autoComplete}
      required
      dir="auto"
      // Twice what it may hold once it is tidied: the site says what is too long, and the box does not swallow it.
      maxLength={NAME_MAX * 2}
      defaultValue={values.name ?? known}
      hint={hint}
      error={errors.name}
    />
  );
}

/** The address of an account: `username` where one is meant that exists, so that password managers fill it in. */
export function EmailField({
  form: { values, errors },
  t,
  autoComplete,
  hint,
  problem,
}: Props & { autoComplete: 'email' | 'username'; hint?: string; problem?: string }) {
  return (
    <Field
      name="email"
      label={t('accounts.email')}
      type="email"
      autoComplete={autoComplete}
      required
      defaultValue={values.email}
      hint={hint}
      error={errors.email}
      problem={problem}
    />
  );
}

/** A password to be chosen, with what it must be like. */
export function NewPasswordField({
  form: { errors },
  t,
  label = t('accounts.password'),
  hint = t('accounts.passwordRule', { min: PASSWORD_MIN }),
}: Pick<Props, 't'> & { form: Pick<FormState, 'errors'>; label?: string; hint?: string }) {
  return (
    <PasswordField
      name="password"
      label={label}
      autoComplete="new-password"
      hint={hint}
      error={errors.password}
      t={t}
    />
  );
}
