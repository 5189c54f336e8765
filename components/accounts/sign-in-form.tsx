import { Button } from '@/components/ui/button';
import { PasswordField } from '@/components/ui/password-field';
import { SubmitRow } from '@/components/ui/submit-row';
import type { FormState } from '@/lib/http/form-state';
import type { Translate } from '@/lib/i18n/translate';
import { forms, paths, withQuery } from '@/lib/paths';
import { EmailField } from './account-fields';

type Props = { form: FormState; next: string; t: Translate };

export function SignInForm({ form, next, t }: Props) {
  return (
    <form className="form" method="post" action={forms.signIn}>
      <input type="hidden" name="next" value={next} />
      <EmailField form={form} t={t} autoComplete="username" />
      {/* The address is still there and the password is not: whoever was refused types that again. */}
      <PasswordField
        name="password"
        label={t('accounts.password')}
        autoComplete="current-password"
        autoFocus={Boolean(form.errors[''])}
        t={t}
      />
      <SubmitRow>
        <Button>{t('accounts.signIn')}</Button>
        <a href={withQuery(paths.requestReset, { next: next === '/' ? undefined : next })}>{t('accounts.forgot')}</a>
      </SubmitRow>
      <div className="form-aside">
        <p className="hint">{t('accounts.emailLinkHint')}</p>
        {/* The link needs no password: the same address, sent to another endpoint. */}
        <Button kind="quiet" formAction={forms.emailLink} formNoValidate>
          {t('accounts.emailLink')}
        </Button>
      </div>
    </form>
  );
}
