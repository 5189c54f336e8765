import type { Metadata } from 'next';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitRow } from '@/components/ui/submit-row';
import { findLink, LINK_OVER } from '@/lib/accounts/one-time-links';
import { shownForm } from '@/lib/http/shown-form';
import { forms, paths } from '@/lib/paths';

export const metadata: Metadata = { title: 'New password', robots: { index: false }, referrer: 'no-referrer' };

export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, { errors }] = [await params, await shownForm()];
  const link = await findLink(token, ['reset_password']);
  return (
    <div className="panel">
      <h1>Choose a new password</h1>
      <Notice kind="error">{link ? errors[''] : LINK_OVER}</Notice>
      {link ? (
        <form className="form" method="post" action={forms.resetPassword}>
          <input type="hidden" name="token" value={token} />
          <p>
            For <strong>{link.email}</strong>. You will be signed out everywhere else.
          </p>
          <Field
            name="password"
            label="New password"
            type="password"
            autoComplete="new-password"
            required
            error={errors.password}
          />
          <SubmitRow>
            <Button>Save password</Button>
          </SubmitRow>
        </form>
      ) : (
        <p>
          <a href={paths.requestReset}>Ask for a new link</a>
        </p>
      )}
    </div>
  );
}
