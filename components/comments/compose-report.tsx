import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SubmitRow } from '@/components/ui/submit-row';
import { REPORT_REASONS } from '@/lib/comments/schema';
import type { FormState } from '@/lib/http/form-state';
import type { Translate } from '@/lib/i18n/translate';
import { forms, paths } from '@/lib/paths';

const REASONS = Object.keys(REPORT_REASONS) as (keyof typeof REPORT_REASONS)[];

/** Why a comment should be looked at. */
export function ComposeReport({ id, form, t }: { id: string; form: FormState; t: Translate }) {
  const problem = form.errors.reason;
  return (
    <form className="form" method="post" action={forms.reportComment}>
      <input type="hidden" name="id" value={id} />
      <fieldset className="field" id="reason" aria-describedby={problem && 'reason-error'}>
        <legend>{t('compose.report.legend')}</legend>
        {REASONS.map((reason, index) => (
          <label key={reason} className="choice">
            <input
              type="radio"
              name="reason"
              value={reason}
              defaultChecked={form.values.reason === reason}
              autoFocus={Boolean(problem) && index === 0}
            />{' '}
            {t(`compose.report.${reason}`)}
          </label>
        ))}
        {problem && (
          <p className="field-error" id="reason-error">
            {problem}
          </p>
        )}
      </fieldset>
      <Field
        multiline
        name="note"
        label={t('compose.report.note')}
        hint={t('compose.report.noteHint')}
        rows={3}
        dir="auto"
        defaultValue={form.values.note}
        error={form.errors.note}
      />
      <SubmitRow>
        <Button>{t('compose.report.button')}</Button>
        <a href={paths.comment(id)}>{t('compose.cancel')}</a>
      </SubmitRow>
    </form>
  );
}
