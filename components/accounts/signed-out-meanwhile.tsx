import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/http/form-state';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';

/** The texts that somebody may have typed, by their field; choices are quickly made again. */
const TEXTS = { name: 'accounts.name', bio: 'accounts.profile.bio' } as const;

type Props = { form: FormState; next: string; t: Translate };

/** Stands in for a form whose sender was signed out while they typed: what they wrote, to be copied. */
export function SignedOutMeanwhile({ form: { values }, next, t }: Props) {
  return (
    <div className="panel">
      <h1>{t('accounts.out.meanwhile')}</h1>
      <Notice kind="error">{t('accounts.out.copy')}</Notice>
      <div className="form">
        {(['name', 'bio'] as const)
          .filter((name) => values[name])
          .map((name) => (
            <Field
              key={name}
              name={name}
              label={t(TEXTS[name])}
              multiline
              readOnly
              rows={4}
              defaultValue={values[name]}
            />
          ))}
      </div>
      <p>
        <a className="button" href={paths.signIn({ next })}>
          {t('accounts.signIn')}
        </a>
      </p>
    </div>
  );
}
