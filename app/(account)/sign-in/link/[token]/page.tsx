import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitRow } from '@/components/ui/submit-row';
import { browserSecretFrom } from '@/lib/accounts/browser-secret';
import { needsOf } from '@/lib/accounts/commands/links';
import { findLink, LINK_OVER } from '@/lib/accounts/one-time-links';
import { shownForm } from '@/lib/http/shown-form';
import { forms, paths } from '@/lib/paths';

// The address of this page is a secret: it goes to no other site and into no index.
export const metadata: Metadata = { title: 'Your link', robots: { index: false }, referrer: 'no-referrer' };

/** Shows a button and uses nothing up: programs that follow every link in a mail must not spend it (V22). */
export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, form, jar] = [await params, await shownForm(), await cookies()];
  const link = await findLink(token, ['sign_in', 'sign_up']);
  if (!link) {
    return (
      <div className="panel">
        <h1>This link does not work</h1>
        <Notice kind="error">{LINK_OVER}</Notice>
        <p>
          <a href={paths.signIn()}>Sign in</a>
        </p>
      </div>
    );
  }
  const joining = link.purpose === 'sign_up';
  const needs = needsOf(link, browserSecretFrom(jar));
  const { values, errors } = form;
  return (
    <div className="panel">
      <h1>{joining ? 'Create your account' : 'Sign in'}</h1>
      <Notice kind="error">{errors['']}</Notice>
      <p>
        {joining ? 'This makes an account for' : 'This signs you in as'} <strong>{link.email}</strong>. If you did not
        ask for it, close this page: nothing happens.
      </p>
      <form className="form" method="post" action={forms.useLink}>
        <input type="hidden" name="token" value={token} />
        {(needs.name || errors.name) && (
          <Field
            name="name"
            label="Name"
            autoComplete="nickname"
            required
            defaultValue={values.name ?? link.payload.name}
            hint="Shown beside what you write."
            error={errors.name}
          />
        )}
        {needs.password && (
          <Field
            name="password"
            label="Password"
            type="password"
            autoComplete="new-password"
            required
            hint="You opened this link in another browser than the one in which it was asked for. To be sure that it is you, please choose your password here."
            error={errors.password}
          />
        )}
        <SubmitRow>
          <Button>{joining ? 'Create account' : 'Sign in'}</Button>
        </SubmitRow>
      </form>
    </div>
  );
}
