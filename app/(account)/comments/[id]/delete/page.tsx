import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OwnDelete } from '@/components/comments/own-delete';
import { Notice } from '@/components/ui/notice';
import { StoredHtml } from '@/components/ui/stored-html';
import { requireViewer } from '@/lib/actor';
import { getOwnComment } from '@/lib/comments/queries';
import { shownForm } from '@/lib/http/shown-form';
import { paths } from '@/lib/paths';
import { orNotFound } from '../../or-not-found';

export const metadata: Metadata = { title: 'Delete your comment' };

export default async function DeletePage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, form] = [await params, await shownForm()];
  const viewer = await requireViewer(paths.commentDelete(id));
  const comment = await orNotFound(getOwnComment(id, viewer.id));
  if (comment.deletedAt) notFound();
  return (
    <div className="panel">
      <h1>Delete your comment?</h1>
      <Notice kind="error">{form.errors['']}</Notice>
      <blockquote>
        <StoredHtml className="comment-body" html={comment.html} />
      </blockquote>
      <OwnDelete id={id} />
    </div>
  );
}
