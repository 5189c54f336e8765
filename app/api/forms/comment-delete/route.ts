import { deleteComment } from '@/lib/comments/commands/delete-comment';
import { pageAbout } from '@/lib/comments/posted-form';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths } from '@/lib/paths';

/** Takes one's own comment out of sight. */
export const POST = formEndpoint({ page: pageAbout(paths.commentDelete) }, async ({ values, viewer }) => {
  const { id } = await deleteComment(viewer, { commentId: values.id ?? '' });
  return { redirect: paths.comment(id) };
});
