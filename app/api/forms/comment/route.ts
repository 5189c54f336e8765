import { keepComment } from '@/lib/comments/commands/keep-comment';
import { postComment } from '@/lib/comments/commands/post-comment';
import { locateComment } from '@/lib/comments/locate';
import { composePageOf, readPostedForm } from '@/lib/comments/posted-form';
import { previewComment } from '@/lib/comments/preview';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths } from '@/lib/paths';

/** Posts a comment, shows how it would look, or keeps its text while its author signs in. */
export const POST = formEndpoint({ page: composePageOf }, async ({ values, viewer, clientAddress: address }) => {
  const form = readPostedForm(values);
  if (form.preview) {
    const preview = await previewComment({ source: form.source, address });
    return { page: composePageOf(values), step: 'preview', values: { ...values, preview } };
  }
  if (!viewer) {
    const kept = await keepComment({ ...form, address });
    return { redirect: paths.signIn({ next: paths.compose({ kept }) }) };
  }
  const posted = await postComment(viewer, { ...form, address });
  const place = posted.status === 'approved' ? await locateComment(posted.id) : null;
  return { redirect: place ?? paths.comment(posted.id) };
});
