import type { OwnSettings } from '@/lib/accounts/own-settings';
import type { FormState } from '@/lib/http/form-state';
import type { Translate } from '@/lib/i18n/translate';

type Props = { own: OwnSettings; values: FormState['values']; t: Translate };

/** Whether mail about answers is wanted. An empty box sends nothing, so a hidden field says that it was there. */
export function AnswerMailField({ own, values, t }: Props) {
  const checked = values.asksAnswerMail ? values.answerMail === 'on' : own.answerMail;
  return (
    <div className="field">
      <input type="hidden" name="asksAnswerMail" value="1" />
      <label className="choice" htmlFor="answerMail">
        <input
          type="checkbox"
          id="answerMail"
          name="answerMail"
          value="on"
          defaultChecked={checked}
          aria-describedby="answerMail-hint"
        />{' '}
        {t('mails.settings.answers')}
      </label>
      <p className="hint" id="answerMail-hint">
        {t('mails.settings.answersHint')}
      </p>
    </div>
  );
}
