import { EmailField } from '@/components/accounts/account-fields';
import { Button } from '@/components/ui/button';
import { FormErrors } from '@/components/ui/form-errors';
import { SubmitRow } from '@/components/ui/submit-row';
import { mailWorks } from '@/lib/accounts/mail-works';
import { shownForm } from '@/lib/http/shown-form';
import { forms, paths, safeNext } from '@/lib/paths';
import { readWords } from '../../site-frame';
import { titled } from '../titled';

export const generateMetadata = titled('accounts.reset.short');

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function RequestResetPage({ searchParams }: Props) {
  const [{ next }, form, t] = [await searchParams, await shownForm(), await readWords()];
  return (
    <div className="panel">
      <h1>{t('accounts.reset.title')}</h1>
      <FormErrors errors={form.errors} t={t} />
      <p>{t(mailWorks() ? 'accounts.reset.mails' : 'accounts.reset.noMail')}</p>
      <form className="form" method="post" action={forms.requestReset}>
        {/* Where they were going, for the link to lead there: a kept comment waits no longer than two hours. */}
        <input type="hidden" name="next" value={safeNext(typeof next === 'string' ? next : null, paths.settings)} />
        <EmailField form={form} t={t} autoComplete="username" />
        <SubmitRow>
          <Button>{t(mailWorks() ? 'accounts.emailLink' : 'accounts.askLink')}</Button>
          <a href={paths.signIn()}>{t('accounts.signIn')}</a>
        </SubmitRow>
      </form>
    </div>
  );
}
