import { reportComment } from '@/lib/comments/commands/report-comment';
import { findReportReason } from '@/lib/comments/schema';
import { invalid } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { pageAbout } from '@/lib/comments/posted-form';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths, withQuery } from '@/lib/paths';

/** Tells the moderators of a comment. */
export const POST = formEndpoint({ page: pageAbout(paths.commentReport) }, async ({ values, viewer }) => {
  const reason = findReportReason(values.reason);
  if (!reason) throw invalid({ reason: phrase('compose.report.choose') });
  const { id } = await reportComment(viewer, { commentId: values.id ?? '', reason, note: values.note });
  return { redirect: withQuery(paths.comment(id), { reported: '1' }) };
});
