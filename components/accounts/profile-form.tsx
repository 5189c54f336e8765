import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SubmitRow } from '@/components/ui/submit-row';
import type { OwnSettings } from '@/lib/accounts/own-settings';
import type { FormState } from '@/lib/http/form-state';
import type { Translate } from '@/lib/i18n/translate';
import { BIO_MAX } from '@/lib/limits';
import { forms } from '@/lib/paths';
import { NameField } from './account-fields';
import { AnswerMailField } from './answer-mail-field';

type Props = { own: OwnSettings; form: FormState; t: Translate };

export function ProfileForm({ own, form, t }: Props) {
  const { values, errors } = form;
  return (
    <section className="settings-part" aria-labelledby="profile">
      <h2 id="profile">{t('accounts.profile')}</h2>
      <form className="form" method="post" action={forms.changeProfile}>
        <NameField form={form} t={t} known={own.name} hint={t('accounts.nameHint')} />
        <Field
          name="bio"
          label={t('accounts.profile.bio')}
          multiline
          rows={4}
          dir="auto"
          maxLength={BIO_MAX}
          defaultValue={values.bio ?? own.bio}
          hint={t('accounts.profile.bioHint')}
          error={errors.bio}
        />
        <AnswerMailField own={own} values={values} t={t} />
        <SubmitRow>
          <Button>{t('accounts.profile.save')}</Button>
        </SubmitRow>
      </form>
    </section>
  );
}
