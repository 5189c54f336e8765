import { NewPasswordField } from '@/components/accounts/account-fields';
import { LinkOver } from '@/components/accounts/link-over';
import { Button } from '@/components/ui/button';
import { FormErrors } from '@/components/ui/form-errors';
import { SubmitRow } from '@/components/ui/submit-row';
import { findLink } from '@/lib/accounts/one-time-links';
import { shownForm } from '@/lib/http/shown-form';
import { forms, paths } from '@/lib/paths';
import { readWords } from '../../../site-frame';
import { SECRET_ADDRESS, titled } from '../../titled';

export const generateMetadata = titled('accounts.reset.short', SECRET_ADDRESS);

export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, { errors }, t] = [await params, await shownForm(), await readWords()];
  const link = await findLink(token, ['reset_password']);
  const title = t('accounts.reset.title');
  if (!link)
    return <LinkOver title={title} on={{ href: paths.requestReset, words: t('accounts.reset.again') }} t={t} />;
  return (
    <div className="panel">
      <h1>{title}</h1>
      <FormErrors errors={errors} t={t} />
      <p>
        {t.rich('accounts.reset.for', { email: <strong dir="ltr">{link.email}</strong> })}{' '}
        {t('accounts.otherSessionsEnd')}
      </p>
      <form className="form" method="post" action={forms.resetPassword}>
        <input type="hidden" name="token" value={token} />
        <NewPasswordField form={{ errors }} label={t('accounts.password.new')} t={t} />
        <SubmitRow>
          <Button>{t('accounts.reset.save')}</Button>
        </SubmitRow>
      </form>
    </div>
  );
}
