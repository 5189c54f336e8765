import { notFound } from 'next/navigation';
import { ComposeReturned } from '@/components/comments/compose-returned';
import { OwnDelete } from '@/components/comments/own-delete';
import { FormErrors } from '@/components/ui/form-errors';
import { StoredHtml } from '@/components/ui/stored-html';
import { findViewer, requireViewer } from '@/lib/actor';
import { findOwnComment } from '@/lib/comments/queries';
import { shownForm } from '@/lib/http/shown-form';
import { paths } from '@/lib/paths';
import { readWords } from '../../../../site-frame';
import { titled } from '../../../titled';

export const generateMetadata = titled('compose.delete.title');

export default async function DeletePage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, { values, errors }, t] = [await params, await shownForm(), await readWords()];
  const returned = values.id !== undefined;
  const viewer = returned ? await findViewer() : await requireViewer(paths.commentDelete(id));
  const comment = viewer && (await findOwnComment(id, viewer.id));
  const there = comment && !comment.deletedAt;
  const title = t('compose.delete.title');
  if (!there && !returned) notFound();
  if (!there) return <ComposeReturned title={title} problem={errors['']} signedOut={!viewer} t={t} />;
  return (
    <div className="panel">
      <h1>{title}</h1>
      <FormErrors errors={errors} t={t} />
      <blockquote className="own-text">
        <StoredHtml className="comment-body" html={comment.html} />
      </blockquote>
      <OwnDelete comment={comment} t={t} />
    </div>
  );
}
