import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComposeEdit } from '@/components/comments/compose-edit';
import { ComposeReturned } from '@/components/comments/compose-returned';
import { Notice } from '@/components/ui/notice';
import { findViewer, requireViewer } from '@/lib/actor';
import { findOwnComment } from '@/lib/comments/queries';
import { shownForm } from '@/lib/http/shown-form';
import { paths } from '@/lib/paths';

export const metadata: Metadata = { title: 'Edit your comment' };

export default async function EditPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, { values, errors }] = [await params, await shownForm()];
  // A form that comes back is answered here even to a stranger: what they wrote must not be lost on the way elsewhere.
  const returned = values.id !== undefined;
  const viewer = returned ? await findViewer() : await requireViewer(paths.commentEdit(id));
  const comment = viewer && (await findOwnComment(id, viewer.id));
  if (!returned && (!comment || comment.deletedAt)) notFound();
  if (!comment)
    return <ComposeReturned title="Edit your comment" problem={errors['']} signedOut={!viewer} text={values.body} />;
  const final = comment.editableUntil === null && !errors[''];
  return (
    <div className="panel">
      <h1>Edit your comment</h1>
      <Notice kind="error">{errors['']}</Notice>
      <Notice>{final && 'This comment can no longer be edited.'}</Notice>
      <ComposeEdit
        id={id}
        // After a conflict the form is about the text as it is now.
        revision={String(comment.revision)}
        body={values.body ?? comment.source}
        error={errors.body}
      />
    </div>
  );
}
