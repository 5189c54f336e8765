import { EmailField, NameField, NewPasswordField } from '@/components/accounts/account-fields';
import { Button } from '@/components/ui/button';
import { FormErrors } from '@/components/ui/form-errors';
import { Notice } from '@/components/ui/notice';
import { SubmitRow } from '@/components/ui/submit-row';
import { findLink } from '@/lib/accounts/one-time-links';
import { shownForm } from '@/lib/http/shown-form';
import { forms } from '@/lib/paths';
import { readWords } from '../../../site-frame';
import { SECRET_ADDRESS, titled } from '../../titled';

export const generateMetadata = titled('accounts.setUp.title', SECRET_ADDRESS);

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, form, t] = [await params, await shownForm(), await readWords()];
  const link = await findLink(token, ['set_up_owner']);
  return (
    <div className="panel">
      <h1>{t('accounts.setUp.title')}</h1>
      {link ? <FormErrors errors={form.errors} t={t} /> : <Notice kind="error">{t('accounts.setUp.over')}</Notice>}
      {link && (
        <form className="form" method="post" action={forms.setUp}>
          <input type="hidden" name="token" value={token} />
          <p>{t('accounts.setUp.lead')}</p>
          <NameField form={form} t={t} autoComplete="name" />
          <EmailField form={form} t={t} autoComplete="email" />
          <NewPasswordField form={form} t={t} />
          <SubmitRow>
            <Button>{t('accounts.setUp.button')}</Button>
          </SubmitRow>
        </form>
      )}
    </div>
  );
}
