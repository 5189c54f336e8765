import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SubmitRow } from '@/components/ui/submit-row';
import type { OwnSettings } from '@/lib/accounts/own-settings';
import type { FormState } from '@/lib/http/form-state';
import { BIO_MAX, NAME_MAX } from '@/lib/limits';
import type { Translate } from '@/lib/i18n/translate';
import { forms } from '@/lib/paths';
import { AnswerMailField } from './answer-mail-field';

type Props = { own: OwnSettings; form: FormState; t: Translate };

export function ProfileForm({ own, form: { values, errors }, t }: Props) {
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">Profile</h2>
      <form className="form" method="post" action={forms.changeProfile}>
        <Field
          name="name"
          label="Name"
          autoComplete="nickname"
          required
          maxLength={NAME_MAX * 2}
          defaultValue={values.name ?? own.name}
          error={errors.name}
        />
        <Field
          name="bio"
          label="About you"
          multiline
          rows={4}
          maxLength={BIO_MAX}
          defaultValue={values.bio ?? own.bio}
          hint="A few plain words, shown on your author page if you write here."
          error={errors.bio}
        />
        <AnswerMailField own={own} values={values} t={t} />
        <SubmitRow>
          <Button>Save profile</Button>
        </SubmitRow>
      </form>
    </section>
  );
}
