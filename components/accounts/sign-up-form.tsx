import { Button } from '@/components/ui/button';
import { SubmitRow } from '@/components/ui/submit-row';
import type { FormState } from '@/lib/http/form-state';
import type { Translate } from '@/lib/i18n/translate';
import { forms } from '@/lib/paths';
import { EmailField, NameField, NewPasswordField } from './account-fields';

type Props = { form: FormState; next: string; t: Translate };

export function SignUpForm({ form, next, t }: Props) {
  return (
    <form className="form" method="post" action={forms.signUp}>
      <input type="hidden" name="next" value={next} />
      <NameField form={form} t={t} hint={t('accounts.nameHint')} />
      <EmailField form={form} t={t} autoComplete="email" hint={t('accounts.emailHint')} />
      <NewPasswordField form={form} t={t} />
      <SubmitRow>
        <Button>{t('accounts.create')}</Button>
      </SubmitRow>
    </form>
  );
}
