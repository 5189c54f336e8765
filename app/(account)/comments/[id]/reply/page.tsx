import { notFound, redirect } from 'next/navigation';
import { findCommentInContext } from '@/lib/comments/queries';
import { paths } from '@/lib/paths';

/** Leads from a comment on a cached page to the form that answers it. */
export default async function ReplyPage({ params }: { params: Promise<{ id: string }> }) {
  const comment = await findCommentInContext((await params).id);
  if (!comment) notFound();
  redirect(paths.compose({ article: comment.articleId, parent: comment.id }));
}
