import { ProviderButtons } from '@/components/accounts/provider-buttons';
import { SignInForm } from '@/components/accounts/sign-in-form';
import { FormErrors } from '@/components/ui/form-errors';
import { Notice } from '@/components/ui/notice';
import { wordsForProblem } from '@/lib/accounts/oauth-problems';
import { configuredProviders } from '@/lib/accounts/providers';
import { findViewer } from '@/lib/actor';
import { shownForm } from '@/lib/http/shown-form';
import { paths, safeNext } from '@/lib/paths';
import { readWords } from '../../site-frame';
import { titled } from '../titled';

export const generateMetadata = titled('accounts.signIn');

type Props = { searchParams: Promise<{ next?: string | string[]; problem?: string | string[] }> };

const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

export default async function SignInPage({ searchParams }: Props) {
  const [query, form, viewer, t] = [await searchParams, await shownForm(), await findViewer(), await readWords()];
  const next = safeNext(single(query.next));
  const kept = next.startsWith(`${paths.compose()}?`);
  const problem = wordsForProblem(single(query.problem));
  return (
    <div className="panel">
      <h1>{t('accounts.signIn')}</h1>
      {viewer && (
        <Notice>
          <p>{t.rich('accounts.signedInAlready', { name: <bdi>{viewer.name}</bdi> })}</p>
          <p>
            <a href={next}>{t('accounts.goOn')}</a>
          </p>
        </Notice>
      )}
      {kept && !viewer && <Notice>{t('accounts.kept')}</Notice>}
      <FormErrors errors={problem ? { '': t.say(problem), ...form.errors } : form.errors} t={t} />
      {viewer && <p>{t('accounts.signInAsOther')}</p>}
      <SignInForm form={form} next={next} t={t} />
      <ProviderButtons providers={configuredProviders()} next={next} t={t} />
      <p className="panel-end">
        {t.rich('accounts.new', {
          link: (words) => <a href={paths.signUp({ next: next === '/' ? undefined : next })}>{words}</a>,
        })}
      </p>
    </div>
  );
}
