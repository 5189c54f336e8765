import type { Metadata } from 'next';
import { ComposeEdit } from '@/components/comments/compose-edit';
import { Notice } from '@/components/ui/notice';
import { findViewer, requireViewer } from '@/lib/actor';
import { getOwnComment } from '@/lib/comments/queries';
import { shownForm } from '@/lib/http/shown-form';
import { paths } from '@/lib/paths';
import { orNotFound } from '../../or-not-found';

export const metadata: Metadata = { title: 'Edit your comment' };

export default async function EditPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, form] = [await params, await shownForm()];
  const typed = form.values.body;
  // Signed out while writing: the text must not be lost on the way to the sign-in page.
  const signedOut = typed !== undefined && (await findViewer()) === null;
  if (signedOut) return <SignedOut id={id} body={typed} />;
  const viewer = await requireViewer(paths.commentEdit(id));
  const comment = await orNotFound(getOwnComment(id, viewer.id));
  const final = comment.editableUntil === null;
  return (
    <div className="panel">
      <h1>Edit your comment</h1>
      <Notice kind="error">{form.errors['']}</Notice>
      <Notice>{final && !form.errors[''] && 'This comment can no longer be edited.'}</Notice>
      <ComposeEdit
        id={id}
        // After a conflict the form is about the text as it is now.
        revision={String(comment.revision)}
        body={typed ?? comment.source}
        error={form.errors.body}
      />
    </div>
  );
}

function SignedOut({ id, body }: { id: string; body: string }) {
  return (
    <div className="panel">
      <h1>Edit your comment</h1>
      <Notice kind="error">
        You are not signed in any more. Your text is below: <a href={paths.signIn()}>sign in</a> in another tab, then
        save it again.
      </Notice>
      <ComposeEdit id={id} revision="" body={body} />
    </div>
  );
}
