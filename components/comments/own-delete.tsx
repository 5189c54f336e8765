import { Button } from '@/components/ui/button';
import { SubmitRow } from '@/components/ui/submit-row';
import type { Translate } from '@/lib/i18n/translate';
import { forms, paths } from '@/lib/paths';

/** The question before one's own comment goes. */
export function OwnDelete({ id, t }: { id: string; t: Translate }) {
  return (
    <form className="form" method="post" action={forms.deleteComment}>
      <input type="hidden" name="id" value={id} />
      <p>{t('compose.delete.warning')}</p>
      <SubmitRow>
        <Button kind="danger">{t('compose.delete.button')}</Button>
        <a href={paths.comment(id)}>{t('compose.delete.keep')}</a>
      </SubmitRow>
    </form>
  );
}
