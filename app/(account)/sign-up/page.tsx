import type { Metadata } from 'next';
import { ProviderButtons } from '@/components/accounts/provider-buttons';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitRow } from '@/components/ui/submit-row';
import { configuredProviders } from '@/lib/accounts/providers';
import { shownForm } from '@/lib/http/shown-form';
import { PASSWORD_MIN } from '@/lib/limits';
import { forms, paths, safeNext } from '@/lib/paths';

export const metadata: Metadata = { title: 'Create an account', robots: { index: false } };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignUpPage({ searchParams }: Props) {
  const [query, { values, errors }] = [await searchParams, await shownForm()];
  const next = safeNext(typeof query.next === 'string' ? query.next : undefined);
  return (
    <div className="panel">
      <h1>Create an account</h1>
      <Notice kind="error">{errors['']}</Notice>
      <form className="form" method="post" action={forms.signUp}>
        <input type="hidden" name="next" value={next} />
        <Field
          name="name"
          label="Name"
          autoComplete="nickname"
          required
          defaultValue={values.name}
          hint="Shown beside what you write. It need not be your legal name."
          error={errors.name}
        />
        <Field
          name="email"
          label="Email"
          type="email"
          autoComplete="email"
          required
          defaultValue={values.email}
          hint="Never shown to readers."
          error={errors.email}
        />
        <Field
          name="password"
          label="Password"
          type="password"
          autoComplete="new-password"
          required
          hint={`At least ${PASSWORD_MIN} characters; a few words together are easy to remember and hard to guess.`}
          error={errors.password}
        />
        <SubmitRow>
          <Button>Create account</Button>
        </SubmitRow>
      </form>
      <ProviderButtons providers={configuredProviders()} next={next} />
      <p>
        Have one already? <a href={paths.signIn({ next: next === '/' ? undefined : next })}>Sign in</a>
      </p>
    </div>
  );
}
