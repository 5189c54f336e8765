import { redirect } from 'next/navigation';
import { ProviderButtons } from '@/components/accounts/provider-buttons';
import { SignUpForm } from '@/components/accounts/sign-up-form';
import { SignedInAlready } from '@/components/accounts/signed-in-already';
import { FormErrors } from '@/components/ui/form-errors';
import { Notice } from '@/components/ui/notice';
import { configuredProviders } from '@/lib/accounts/providers';
import { findViewer } from '@/lib/actor';
import { shownForm } from '@/lib/http/shown-form';
import { leadsToKeptComment, paths, safeNext } from '@/lib/paths';
import { readWords } from '../../site-frame';
import { titled } from '../titled';

export const generateMetadata = titled('accounts.signUp');

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignUpPage({ searchParams }: Props) {
  const [query, form, viewer, t] = [await searchParams, await shownForm(), await findViewer(), await readWords()];
  const next = safeNext(typeof query.next === 'string' ? query.next : undefined);
  const kept = leadsToKeptComment(next);
  if (kept && viewer) redirect(next);
  const ways = (
    <>
      <SignUpForm form={form} next={next} t={t} />
      <ProviderButtons providers={configuredProviders()} next={next} t={t} />
      <p className="panel-end">
        {t.rich('accounts.haveOne', {
          link: (words) => <a href={paths.signIn({ next: next === '/' ? undefined : next })}>{words}</a>,
        })}
      </p>
    </>
  );
  return (
    <div className="panel">
      <h1>{t(viewer ? 'accounts.signedIn' : 'accounts.signUp')}</h1>
      {kept && <Notice>{t('accounts.kept')}</Notice>}
      <FormErrors errors={form.errors} t={t} />
      {viewer ? (
        <SignedInAlready name={viewer.name} other={t('accounts.signUpAsOther')} errors={form.errors} {...{ next, t }}>
          {ways}
        </SignedInAlready>
      ) : (
        ways
      )}
    </div>
  );
}
