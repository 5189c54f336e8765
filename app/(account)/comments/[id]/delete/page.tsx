import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComposeReturned } from '@/components/comments/compose-returned';
import { OwnDelete } from '@/components/comments/own-delete';
import { Notice } from '@/components/ui/notice';
import { StoredHtml } from '@/components/ui/stored-html';
import { findViewer, requireViewer } from '@/lib/actor';
import { findOwnComment } from '@/lib/comments/queries';
import { shownForm } from '@/lib/http/shown-form';
import { paths } from '@/lib/paths';

export const metadata: Metadata = { title: 'Delete your comment' };

export default async function DeletePage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, { values, errors }] = [await params, await shownForm()];
  const returned = values.id !== undefined;
  const viewer = returned ? await findViewer() : await requireViewer(paths.commentDelete(id));
  const comment = viewer && (await findOwnComment(id, viewer.id));
  const there = comment && !comment.deletedAt;
  if (!there && !returned) notFound();
  if (!there) return <ComposeReturned title="Delete your comment?" problem={errors['']} signedOut={!viewer} />;
  return (
    <div className="panel">
      <h1>Delete your comment?</h1>
      <Notice kind="error">{errors['']}</Notice>
      <blockquote>
        <StoredHtml className="comment-body" html={comment.html} />
      </blockquote>
      <OwnDelete id={id} />
    </div>
  );
}
