import type { Metadata } from 'next';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitRow } from '@/components/ui/submit-row';
import { mailWorks } from '@/lib/accounts/mail-works';
import { shownForm } from '@/lib/http/shown-form';
import { forms, paths, safeNext } from '@/lib/paths';

export const metadata: Metadata = { title: 'New password', robots: { index: false } };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function RequestResetPage({ searchParams }: Props) {
  const [{ next }, { values, errors }] = [await searchParams, await shownForm()];
  return (
    <div className="panel">
      <h1>Choose a new password</h1>
      <Notice kind="error">{errors['']}</Notice>
      <p>
        {mailWorks()
          ? 'We write to your address with a link to choose a new password.'
          : 'This site does not send mail: the link waits in the outbox for the owner of the site, who can pass it on to you.'}
      </p>
      <form className="form" method="post" action={forms.requestReset}>
        {/* Where they were going, for the link to lead there: a kept comment waits no longer than two hours. */}
        <input type="hidden" name="next" value={safeNext(typeof next === 'string' ? next : null, paths.settings)} />
        <Field
          name="email"
          label="Email"
          type="email"
          autoComplete="username"
          required
          defaultValue={values.email}
          error={errors.email}
        />
        <SubmitRow>
          <Button>Email me a link</Button>
        </SubmitRow>
      </form>
    </div>
  );
}
