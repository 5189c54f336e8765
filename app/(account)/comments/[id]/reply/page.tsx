import { redirect } from 'next/navigation';
import { getCommentInContext } from '@/lib/comments/queries';
import { paths } from '@/lib/paths';
import { orNotFound } from '../../or-not-found';

/** Leads from a comment on a cached page to the form that answers it. */
export default async function ReplyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id, articleId } = await orNotFound(getCommentInContext((await params).id));
  redirect(paths.compose({ article: articleId, parent: id }));
}
