import type { CommentStatus } from '@/generated/prisma/enums';
import { Button } from '@/components/ui/button';
import { SubmitRow } from '@/components/ui/submit-row';
import type { Translate } from '@/lib/i18n/translate';
import { forms, paths } from '@/lib/paths';

/** What goes, and what stays, depends on who sees it now. */
const WARNINGS = {
  approved: 'compose.delete.warning',
  pending: 'compose.delete.warningHeld',
  rejected: 'compose.delete.warningHidden',
  spam: 'compose.delete.warningHidden',
} as const satisfies Record<CommentStatus, string>;

type OwnDeleteProps = { comment: { id: string; status: CommentStatus }; t: Translate };

/** The question before one's own comment goes. */
export function OwnDelete({ comment: { id, status }, t }: OwnDeleteProps) {
  return (
    <form className="form" method="post" action={forms.deleteComment}>
      <input type="hidden" name="id" value={id} />
      <p>{t(WARNINGS[status])}</p>
      <SubmitRow>
        <Button kind="danger">{t('compose.delete.button')}</Button>
        <a href={paths.comment(id)}>{t('compose.delete.keep')}</a>
      </SubmitRow>
    </form>
  );
}
