import { notFound } from 'next/navigation';
import { ComposeEdit } from '@/components/comments/compose-edit';
import { ComposeReturned } from '@/components/comments/compose-returned';
import { WrittenText } from '@/components/comments/written-text';
import { FormErrors } from '@/components/ui/form-errors';
import { Notice } from '@/components/ui/notice';
import { StoredHtml } from '@/components/ui/stored-html';
import { findViewer, requireViewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { refusalOfEdit } from '@/lib/comments/editing';
import { findOwnComment } from '@/lib/comments/queries';
import type { OwnComment } from '@/lib/comments/schema';
import { shownForm } from '@/lib/http/shown-form';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import { formatMoment } from '@/lib/site-dates';
import { readSite, readWords } from '../../../../site-frame';
import { titled } from '../../../titled';

export const generateMetadata = titled('compose.edit.title');

export default async function EditPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, { values, errors }, t, site] = [await params, await shownForm(), await readWords(), await readSite()];
  // A form that comes back is answered here even to a stranger: what they wrote must not be lost on the way elsewhere.
  const returned = values.id !== undefined;
  const viewer = returned ? await findViewer() : await requireViewer(paths.commentEdit(id));
  const comment = viewer && (await findOwnComment(id, viewer.id));
  const title = t('compose.edit.title');
  if (!returned && (!comment || comment.deletedAt)) notFound();
  if (!comment)
    return <ComposeReturned title={title} problem={errors['']} signedOut={!viewer} text={values.body} t={t} />;
  if (!comment.editableUntil) return <Over comment={comment} errors={errors} text={values.body} t={t} />;
  return (
    <div className="panel">
      <h1>{title}</h1>
      <FormErrors errors={errors} t={t} />
      <ComposeEdit
        id={id}
        // After a conflict the form is about the text as it is now.
        revision={String(comment.revision)}
        body={values.body ?? comment.source}
        error={errors.body}
        shown={comment.status === 'approved'}
        until={formatMoment(comment.editableUntil, site)}
        t={t}
      />
    </div>
  );
}

type OverProps = { comment: OwnComment; errors: Record<string, string>; text: string | undefined; t: Translate };

/** A text that is final: no box that could only be refused, but the text as it stands, and what was typed to change it. */
function Over({ comment, errors, text, t }: OverProps) {
  const refusal = refusalOfEdit(comment, now());
  return (
    <div className="panel">
      <h1>{t('compose.edit.title')}</h1>
      <FormErrors errors={errors} t={t} />
      <Notice>
        <p>{t('compose.edit.over')}</p>
        {refusal && !errors[''] && <p>{t.say(refusal)}</p>}
      </Notice>
      <article className="comment own-text" aria-label={t('comments.own.text')}>
        <StoredHtml className="comment-body" html={comment.html} />
      </article>
      {text !== undefined && <WrittenText text={text} t={t} />}
      <p className="panel-end">
        <a href={paths.ownComments()}>{t('comments.own.all')}</a>
      </p>
    </div>
  );
}
