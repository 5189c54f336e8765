import type { Metadata } from 'next';
import { ProviderButtons } from '@/components/accounts/provider-buttons';
import { SignInForm } from '@/components/accounts/sign-in-form';
import { Notice } from '@/components/ui/notice';
import { wordsForProblem } from '@/lib/accounts/oauth-problems';
import { configuredProviders } from '@/lib/accounts/providers';
import { shownForm } from '@/lib/http/shown-form';
import { paths, safeNext } from '@/lib/paths';

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } };

type Props = { searchParams: Promise<{ next?: string | string[]; problem?: string | string[] }> };

const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

export default async function SignInPage({ searchParams }: Props) {
  const [query, form] = [await searchParams, await shownForm()];
  const next = safeNext(single(query.next));
  const kept = next.startsWith(`${paths.compose()}?`);
  return (
    <div className="panel">
      <h1>Sign in</h1>
      {kept && <Notice>Your comment is kept. Sign in, or create an account, and you will see it again.</Notice>}
      <Notice kind="error">{form.errors[''] ?? wordsForProblem(single(query.problem))}</Notice>
      <SignInForm form={form} next={next} />
      <p>
        New here? <a href={paths.signUp({ next: next === '/' ? undefined : next })}>Create an account</a>
      </p>
      <ProviderButtons providers={configuredProviders()} next={next} />
    </div>
  );
}
