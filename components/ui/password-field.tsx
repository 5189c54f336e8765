import type { ReactNode } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import { Field } from './field';

type PasswordFieldProps = {
  name: string;
  label: string;
  /** What password managers are told: fill one in, or offer a new one. */
  autoComplete: 'current-password' | 'new-password';
  hint?: ReactNode;
  error?: string;
  autoFocus?: boolean;
  /** As `Field` has it. */
  problem?: string;
  t: Translate;
};

/** A field for a password. The page's script adds a box that shows what is typed. */
export function PasswordField({ t, ...field }: PasswordFieldProps) {
  return <Field type="password" required spellCheck={false} data-show={t('accounts.showPassword')} {...field} />;
}
