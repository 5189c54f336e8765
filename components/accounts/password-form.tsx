import { Button } from '@/components/ui/button';
import { PasswordField } from '@/components/ui/password-field';
import { SubmitRow } from '@/components/ui/submit-row';
import type { OwnSettings } from '@/lib/accounts/own-settings';
import type { FormState } from '@/lib/http/form-state';
import type { Translate } from '@/lib/i18n/translate';
import { PASSWORD_MIN } from '@/lib/limits';
import { forms } from '@/lib/paths';

type Props = { own: OwnSettings; form: FormState; t: Translate };

export function PasswordForm({ own, form: { errors }, t }: Props) {
  return (
    <section className="settings-part" aria-labelledby="password">
      <h2 id="password">{t('accounts.password')}</h2>
      <form className="form" method="post" action={forms.changePassword}>
        {/* For password managers: whose password this is. */}
        <input type="hidden" autoComplete="username" value={own.email} />
        {own.hasPassword ? (
          <PasswordField
            name="currentPassword"
            label={t('accounts.password.current')}
            autoComplete="current-password"
            error={errors.currentPassword}
            t={t}
          />
        ) : (
          <p className="hint">{t('accounts.password.none')}</p>
        )}
        <PasswordField
          name="newPassword"
          label={t('accounts.password.new')}
          autoComplete="new-password"
          hint={`${t('accounts.passwordRule', { min: PASSWORD_MIN })} ${t('accounts.otherSessionsEnd')}`}
          error={errors.newPassword}
          t={t}
        />
        <SubmitRow>
          <Button>{t(own.hasPassword ? 'accounts.password.change' : 'accounts.password.set')}</Button>
        </SubmitRow>
      </form>
    </section>
  );
}
