import { NameField, NewPasswordField } from '@/components/accounts/account-fields';
import { cookies } from 'next/headers';
import { LinkOver } from '@/components/accounts/link-over';
import { Button } from '@/components/ui/button';
import { FormErrors } from '@/components/ui/form-errors';
import { SubmitRow } from '@/components/ui/submit-row';
import { browserSecretFrom } from '@/lib/accounts/browser-secret';
import { needsOf } from '@/lib/accounts/commands/links';
import { findLink } from '@/lib/accounts/one-time-links';
import { shownForm } from '@/lib/http/shown-form';
import { forms, paths } from '@/lib/paths';
import { readWords } from '../../../../site-frame';
import { SECRET_ADDRESS, titled } from '../../../titled';

export const generateMetadata = titled('accounts.link.title', SECRET_ADDRESS);

/** Shows a button and uses nothing up: programs that follow every link in a mail must not spend it (V22). */
export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, form, jar, t] = [await params, await shownForm(), await cookies(), await readWords()];
  const link = await findLink(token, ['sign_in', 'sign_up']);
  if (!link) {
    const on = { href: paths.signIn(), words: t('accounts.signIn') };
    return <LinkOver title={t('accounts.link.broken')} on={on} t={t} />;
  }
  const joining = link.purpose === 'sign_up';
  const needs = needsOf(link, browserSecretFrom(jar));
  const { errors } = form;
  const email = <strong dir="ltr">{link.email}</strong>;
  return (
    <div className="panel">
      <h1>{t(joining ? 'accounts.signUp' : 'accounts.signIn')}</h1>
      <FormErrors errors={errors} t={t} />
      <p>{t.rich(joining ? 'accounts.link.joins' : 'accounts.link.signsIn', { email })}</p>
      <form className="form" method="post" action={forms.useLink}>
        <input type="hidden" name="token" value={token} />
        {(needs.name || errors.name) && (
          <NameField form={form} t={t} known={link.payload.name} hint={t('accounts.link.nameHint')} />
        )}
        {needs.password && <NewPasswordField form={{ errors }} hint={t('accounts.link.passwordHint')} t={t} />}
        <SubmitRow>
          <Button>{t(joining ? 'accounts.create' : 'accounts.signIn')}</Button>
        </SubmitRow>
      </form>
    </div>
  );
}
