import { Button } from '@/components/ui/button';
import { FormErrors } from '@/components/ui/form-errors';
import { SubmitRow } from '@/components/ui/submit-row';
import { findViewer } from '@/lib/actor';
import { shownForm } from '@/lib/http/shown-form';
import { forms, paths } from '@/lib/paths';
import { readWords } from '../../site-frame';
import { titled } from '../titled';

export const generateMetadata = titled('accounts.signOut');

export default async function SignOutPage() {
  const [viewer, { errors }, t] = [await findViewer(), await shownForm(), await readWords()];
  return (
    <div className="panel">
      <h1>{t('accounts.signOut')}</h1>
      <FormErrors errors={errors} t={t} />
      {viewer ? (
        <form className="form" method="post" action={forms.signOut}>
          <p>{t.rich('accounts.out.who', { name: <bdi>{viewer.name}</bdi> })}</p>
          <SubmitRow>
            <Button>{t('accounts.signOut')}</Button>
            <a href={paths.home()}>{t('accounts.out.stay')}</a>
          </SubmitRow>
        </form>
      ) : (
        <>
          <p>{t('accounts.out.nobody')}</p>
          <p>
            <a className="button" href={paths.signIn()}>
              {t('accounts.signIn')}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
