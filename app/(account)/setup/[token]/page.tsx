import type { Metadata } from 'next';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitRow } from '@/components/ui/submit-row';
import { findLink } from '@/lib/accounts/one-time-links';
import { shownForm } from '@/lib/http/shown-form';
import { PASSWORD_MIN } from '@/lib/limits';
import { forms } from '@/lib/paths';

export const metadata: Metadata = { title: 'Set up the owner', robots: { index: false }, referrer: 'no-referrer' };

const OVER =
  'This address has been used, or a later start of the site has made a new one. The newest is in its output.';

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, { values, errors }] = [await params, await shownForm()];
  const link = await findLink(token, ['set_up_owner']);
  return (
    <div className="panel">
      <h1>Set up the owner</h1>
      <Notice kind="error">{link ? errors[''] : OVER}</Notice>
      {link && (
        <form className="form" method="post" action={forms.setUp}>
          <input type="hidden" name="token" value={token} />
          <p>You started this site: this account runs it.</p>
          <Field name="name" label="Name" autoComplete="name" required defaultValue={values.name} error={errors.name} />
          <Field
            name="email"
            label="Email"
            type="email"
            autoComplete="email"
            required
            defaultValue={values.email}
            error={errors.email}
          />
          <Field
            name="password"
            label="Password"
            type="password"
            autoComplete="new-password"
            required
            hint={`At least ${PASSWORD_MIN} characters.`}
            error={errors.password}
          />
          <SubmitRow>
            <Button>Create owner</Button>
          </SubmitRow>
        </form>
      )}
    </div>
  );
}
