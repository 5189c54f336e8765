import { LinkOver } from '@/components/accounts/link-over';
import { Button } from '@/components/ui/button';
import { FormErrors } from '@/components/ui/form-errors';
import { SubmitRow } from '@/components/ui/submit-row';
import { findLink } from '@/lib/accounts/one-time-links';
import { requireViewer } from '@/lib/actor';
import { shownForm } from '@/lib/http/shown-form';
import { forms, paths } from '@/lib/paths';
import { readWords } from '../../../site-frame';
import { SECRET_ADDRESS, titled } from '../../titled';

export const generateMetadata = titled('accounts.verify.title', SECRET_ADDRESS);

export default async function VerifyEmailPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const viewer = await requireViewer(paths.verifyEmail(token));
  const [link, { errors }, t] = [await findLink(token, ['verify_email']), await shownForm(), await readWords()];
  const title = t('accounts.verify.title');
  if (link?.personId !== viewer.id)
    return <LinkOver title={title} on={{ href: paths.settings, words: t('accounts.settings') }} t={t} />;
  return (
    <div className="panel">
      <h1>{title}</h1>
      <FormErrors errors={errors} t={t} />
      <form className="form" method="post" action={forms.requestVerification}>
        <input type="hidden" name="token" value={token} />
        <p>
          {t.rich('accounts.verify.whose', {
            email: <strong dir="ltr">{link.email}</strong>,
            name: <bdi>{viewer.name}</bdi>,
          })}
        </p>
        <SubmitRow>
          <Button>{t('accounts.verify.button')}</Button>
        </SubmitRow>
      </form>
    </div>
  );
}
