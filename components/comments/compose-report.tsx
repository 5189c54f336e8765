import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SubmitRow } from '@/components/ui/submit-row';
import { REPORT_REASONS } from '@/lib/comments/schema';
import type { FormState } from '@/lib/http/form-state';
import { forms, paths } from '@/lib/paths';

/** Why a comment should be looked at. */
export function ComposeReport({ id, form }: { id: string; form: FormState }) {
  const problem = form.errors.reason;
  return (
    <form className="form" method="post" action={forms.reportComment}>
      <input type="hidden" name="id" value={id} />
      <fieldset className="field" aria-describedby={problem && 'reason-error'}>
        <legend>What is wrong with it?</legend>
        {Object.entries(REPORT_REASONS).map(([reason, words]) => (
          <label key={reason} className="choice">
            <input type="radio" name="reason" value={reason} defaultChecked={form.values.reason === reason} /> {words}
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
        label="Anything the moderators should know"
        hint="Not required. Only the moderators read it."
        rows={3}
        dir="auto"
        defaultValue={form.values.note}
        error={form.errors.note}
      />
      <SubmitRow>
        <Button>Report comment</Button>
        <a href={paths.comment(id)}>Cancel</a>
      </SubmitRow>
    </form>
  );
}
