import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SubmitRow } from '@/components/ui/submit-row';
import type { FormState } from '@/lib/http/form-state';
import type { Translate } from '@/lib/i18n/translate';
import { forms } from '@/lib/paths';
import { EmailField, NewPasswordField } from './account-fields';

type Props = { form: FormState; next: string; t: Translate };

export function SignUpForm({ form, next, t }: Props) {
  return (
    <form className="form" method="post" action={forms.signUp}>
      <input type="hidden" name="next" value={next} />
      <Field
        name="name"
        label={t('accounts.name')}
        autoComplete="nickname"
        required
        dir="auto"
        defaultValue={form.values.name}
        hint={t('accounts.nameHint')}
        error={form.errors.name}
      />
      <EmailField form={form} t={t} autoComplete="email" hint={t('accounts.emailHint')} />
      <NewPasswordField form={form} t={t} />
      <SubmitRow>
        <Button>{t('accounts.create')}</Button>
      </SubmitRow>
    </form>
  );
}
