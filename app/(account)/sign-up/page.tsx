import { EmailField, NewPasswordField } from '@/components/accounts/account-fields';
import { ProviderButtons } from '@/components/accounts/provider-buttons';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormErrors } from '@/components/ui/form-errors';
import { SubmitRow } from '@/components/ui/submit-row';
import { configuredProviders } from '@/lib/accounts/providers';
import { shownForm } from '@/lib/http/shown-form';
import { forms, paths, safeNext } from '@/lib/paths';
import { readWords } from '../../site-frame';
import { titled } from '../titled';

export const generateMetadata = titled('accounts.signUp');

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignUpPage({ searchParams }: Props) {
  const [query, form, t] = [await searchParams, await shownForm(), await readWords()];
  const next = safeNext(typeof query.next === 'string' ? query.next : undefined);
  return (
    <div className="panel">
      <h1>{t('accounts.signUp')}</h1>
      <FormErrors errors={form.errors} t={t} />
      <form className="form" method="post" action={forms.signUp}>
        <input type="hidden" name="next" value={next} />
        <Field
          name="name"
          label={t('accounts.name')}
          autoComplete="nickname"
          required
          dir="auto"
          defaultValue={form.values.name}
          hint={t('accounts.nameHint')}
          error={form.errors.name}
        />
        <EmailField form={form} t={t} autoComplete="email" hint={t('accounts.emailHint')} />
        <NewPasswordField form={form} t={t} />
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
