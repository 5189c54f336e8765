import { editComment } from '@/lib/comments/commands/edit-comment';
import { locateComment } from '@/lib/comments/locate';
import { pageAbout } from '@/lib/comments/posted-form';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths } from '@/lib/paths';

/** Gives one's own comment another text. */
export const POST = formEndpoint({ page: pageAbout(paths.commentEdit) }, async ({ values, viewer }) => {
  const { id: commentId = '', body: source = '', revision } = values;
  const { status } = await editComment(viewer, { commentId, source, seenRevision: Number(revision) || null });
  const place = status === 'approved' ? await locateComment(commentId) : null;
  return { redirect: place ?? paths.comment(commentId) };
});
