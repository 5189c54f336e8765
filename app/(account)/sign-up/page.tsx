import { ProviderButtons } from '@/components/accounts/provider-buttons';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormErrors } from '@/components/ui/form-errors';
import { PasswordField } from '@/components/ui/password-field';
import { SubmitRow } from '@/components/ui/submit-row';
import { configuredProviders } from '@/lib/accounts/providers';
import { shownForm } from '@/lib/http/shown-form';
import { PASSWORD_MIN } from '@/lib/limits';
import { forms, paths, safeNext } from '@/lib/paths';
import { readWords } from '../../site-frame';
import { titled } from '../titled';

export const generateMetadata = titled('accounts.signUp');

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignUpPage({ searchParams }: Props) {
  const [query, { values, errors }, t] = [await searchParams, await shownForm(), await readWords()];
  const next = safeNext(typeof query.next === 'string' ? query.next : undefined);
  return (
    <div className="panel">
      <h1>{t('accounts.signUp')}</h1>
      <FormErrors errors={errors} t={t} />
      <form className="form" method="post" action={forms.signUp}>
        <input type="hidden" name="next" value={next} />
        <Field
          name="name"
          label={t('accounts.name')}
          autoComplete="nickname"
          required
          dir="auto"
          defaultValue={values.name}
          hint={t('accounts.nameHint')}
          error={errors.name}
        />
        <Field
          name="email"
          label={t('accounts.email')}
          type="email"
          autoComplete="email"
          required
          defaultValue={values.email}
          hint={t('accounts.emailHint')}
          error={errors.email}
        />
        <PasswordField
          name="password"
          label={t('accounts.password')}
          autoComplete="new-password"
          hint={t('accounts.passwordRule', { min: PASSWORD_MIN })}
          error={errors.password}
          t={t}
        />
        <SubmitRow>
          <Button>{t('accounts.create')}</Button>
        </SubmitRow>
      </form>
      <ProviderButtons providers={configuredProviders()} next={next} t={t} />
      <p className="panel-end">
        {t.rich('accounts.haveOne', {
          link: (words) => <a href={paths.signIn({ next: next === '/' ? undefined : next })}>{words}</a>,
        })}
      </p>
    </div>
  );
}
