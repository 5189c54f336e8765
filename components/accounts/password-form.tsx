import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SubmitRow } from '@/components/ui/submit-row';
import type { OwnSettings } from '@/lib/accounts/own-settings';
import type { FormState } from '@/lib/http/form-state';
import { PASSWORD_MIN } from '@/lib/limits';
import { forms } from '@/lib/paths';

export function PasswordForm({ own, form: { errors } }: { own: OwnSettings; form: FormState }) {
  return (
    <section aria-labelledby="password">
      <h2 id="password">Password</h2>
      <form className="form" method="post" action={forms.changePassword}>
        {own.hasPassword ? (
          <Field
            name="currentPassword"
            label="Current password"
            type="password"
            autoComplete="current-password"
            required
            error={errors.currentPassword}
          />
        ) : (
          <p className="hint">You have none: you sign in by a link or a provider. You can set one here.</p>
        )}
        <Field
          name="newPassword"
          label="New password"
          type="password"
          autoComplete="new-password"
          required
          hint={`At least ${PASSWORD_MIN} characters. You will be signed out everywhere else.`}
          error={errors.newPassword}
        />
        <SubmitRow>
          <Button>{own.hasPassword ? 'Change password' : 'Set password'}</Button>
        </SubmitRow>
      </form>
    </section>
  );
}
