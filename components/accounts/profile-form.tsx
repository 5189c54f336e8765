import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SubmitRow } from '@/components/ui/submit-row';
import type { OwnSettings } from '@/lib/accounts/own-settings';
import type { FormState } from '@/lib/http/form-state';
import type { Translate } from '@/lib/i18n/translate';
import { BIO_MAX, NAME_MAX } from '@/lib/limits';
import { forms } from '@/lib/paths';
import { AnswerMailField } from './answer-mail-field';

type Props = { own: OwnSettings; form: FormState; t: Translate };

export function ProfileForm({ own, form: { values, errors }, t }: Props) {
  return (
    <section className="settings-part" aria-labelledby="profile">
      <h2 id="profile">{t('accounts.profile')}</h2>
      <form className="form" method="post" action={forms.changeProfile}>
        <Field
          name="name"
          label={t('accounts.name')}
          autoComplete="nickname"
          required
          dir="auto"
          maxLength={NAME_MAX * 2}
          defaultValue={values.name ?? own.name}
          hint={t('accounts.nameHint')}
          error={errors.name}
        />
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
