import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { ProviderButtons } from '@/components/accounts/provider-buttons';
import { SignInForm } from '@/components/accounts/sign-in-form';
import { SignedInAlready } from '@/components/accounts/signed-in-already';
import { FormErrors } from '@/components/ui/form-errors';
import { Notice } from '@/components/ui/notice';
import { closedTicketFrom } from '@/lib/accounts/closed-account';
import { mailWorks } from '@/lib/accounts/mail-works';
import { wordsForProblem } from '@/lib/accounts/oauth-problems';
import { configuredProviders } from '@/lib/accounts/providers';
import { findViewer } from '@/lib/actor';
import { cameFrom } from '@/lib/http/came-from';
import { shownForm } from '@/lib/http/shown-form';
import { leadsToKeptComment, paths, safeNext } from '@/lib/paths';
import { readFrameOrPlain, readWords } from '../../site-frame';
import { titled } from '../titled';

type Props = { searchParams: Promise<{ next?: string | string[]; problem?: string | string[] }> };

/** Readers look for the door by the site's name, so search engines may list it: this one address of it. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [query, { site }] = [await searchParams, await readFrameOrPlain()];
  const isDoor = Object.keys(query).length === 0;
  return {
    ...(await titled('accounts.signIn')()),
    description: site.description || site.name,
    alternates: { canonical: paths.signIn() },
    robots: { index: isDoor, follow: isDoor },
  };
}

const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

export default async function SignInPage({ searchParams }: Props) {
  const [query, form, viewer, t] = [await searchParams, await shownForm(), await findViewer(), await readWords()];
  const next = safeNext(single(query.next) ?? (await cameFrom()));
  const kept = leadsToKeptComment(next);
  // Their comment waits there, and the page asks once more before it posts.
  if (kept && viewer) redirect(next);
  const problem = await wordsForProblem(single(query.problem), closedTicketFrom(await cookies()));
  const errors = problem ? { '': t.say(problem), ...form.errors } : form.errors;
  const ways = (
    <>
      <SignInForm form={form} next={next} mailWorks={mailWorks()} t={t} />
      <ProviderButtons providers={configuredProviders()} next={next} t={t} />
      <p className="panel-end">
        {t.rich('accounts.new', {
          link: (words) => <a href={paths.signUp({ next: next === '/' ? undefined : next })}>{words}</a>,
        })}
      </p>
    </>
  );
  return (
    <div className="panel">
      <h1>{t(viewer ? 'accounts.signedIn' : 'accounts.signIn')}</h1>
      {kept && <Notice>{t('accounts.kept')}</Notice>}
      <FormErrors errors={errors} t={t} />
      {viewer ? (
        <SignedInAlready name={viewer.name} other={t('accounts.signInAsOther')} {...{ next, errors, t }}>
          {ways}
        </SignedInAlready>
      ) : (
        ways
      )}
    </div>
  );
}
