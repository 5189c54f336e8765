import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SubmitRow } from '@/components/ui/submit-row';
import type { Translate } from '@/lib/i18n/translate';
import { forms, paths } from '@/lib/paths';

type ComposeEditProps = {
  id: string;
  revision: string;
  body: string;
  error?: string;
  /** When the text becomes final, as the site tells it. */
  until?: string;
  /** Readers see the comment, and that it was edited. */
  shown: boolean;
  t: Translate;
};

/** One's own comment, to be given another text. */
export function ComposeEdit({ id, revision, body, error, until, shown, t }: ComposeEditProps) {
  return (
    <form className="form compose" method="post" action={forms.editComment}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <Field
        multiline
        name="body"
        label={t('compose.field')}
        hint={until && `${t('compose.edit.until', { time: until })} ${shown ? t('compose.edit.seen') : ''}`.trim()}
        rows={9}
        dir="auto"
        defaultValue={body}
        error={error}
      />
      <SubmitRow>
        <Button>{t('compose.edit.save')}</Button>
        <a href={paths.comment(id)}>{t('compose.cancel')}</a>
      </SubmitRow>
    </form>
  );
}
