import { Button } from '@/components/ui/button';
import { PasswordField } from '@/components/ui/password-field';
import { SubmitRow } from '@/components/ui/submit-row';
import { FORM_ERRORS } from '@/components/ui/form-errors';
import type { FormState } from '@/lib/http/form-state';
import type { Translate } from '@/lib/i18n/translate';
import { forms, paths, withQuery } from '@/lib/paths';
import { EmailField } from './account-fields';

type Props = { form: FormState; next: string; mailWorks: boolean; t: Translate };

export function SignInForm({ form, next, mailWorks, t }: Props) {
  // Which of the two is wrong is not told (V23): the words above are about both.
  const problem = form.code === 'unauthenticated' ? FORM_ERRORS : undefined;
  return (
    <form className="form" method="post" action={forms.signIn}>
      <input type="hidden" name="next" value={next} />
      <EmailField form={form} t={t} autoComplete="username" problem={problem} />
      {/* The address is still there and the password is not: whoever was refused types that again. */}
      <PasswordField
        name="password"
        label={t('accounts.password')}
        autoComplete="current-password"
        autoFocus={Boolean(form.errors[''])}
        problem={problem}
        t={t}
      />
      <SubmitRow>
        <Button>{t('accounts.signIn')}</Button>
        <a href={withQuery(paths.requestReset, { next: next === '/' ? undefined : next })}>{t('accounts.forgot')}</a>
      </SubmitRow>
      <div className="form-aside">
        <p className="hint">{t(mailWorks ? 'accounts.emailLinkHint' : 'accounts.emailLinkHintNoMail')}</p>
        {/* The link needs no password: the same address, sent to another endpoint. */}
        <Button kind="quiet" formAction={forms.emailLink} formNoValidate>
          {t('accounts.emailLink')}
        </Button>
      </div>
    </form>
  );
}
