import type { OwnComment } from '@/lib/comments/schema';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import { formatMoment, type Calendar } from '@/lib/site-dates';

type OwnActionsProps = { comment: OwnComment; calendar: Calendar; t: Translate };

/** What its author can still do with a comment, and until when. */
export function OwnActions({ comment: { id, deletedAt, editableUntil }, calendar, t }: OwnActionsProps) {
  if (deletedAt) return null;
  return (
    <p className="actions">
      {editableUntil && (
        <a className="button button-quiet" href={paths.commentEdit(id)}>
          {t('comments.own.edit')}
        </a>
      )}
      <a className="button button-quiet" href={paths.commentDelete(id)}>
        {t('comments.own.delete')}
      </a>
      {editableUntil && (
        <span className="meta">
          {t.rich('comments.own.editUntil', {
            time: <time dateTime={editableUntil.toISOString()}>{formatMoment(editableUntil, calendar)}</time>,
          })}
        </span>
      )}
    </p>
  );
}
