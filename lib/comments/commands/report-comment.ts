import type { ReportReason } from '@/generated/prisma/enums';
import { publishedOnly } from '@/lib/articles/published';
import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { conflict, forbidden, invalid, notFound, unauthenticated } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { isId } from '@/lib/ids';
import { RATE_LIMITS, REPORT_NOTE_MAX } from '@/lib/limits';
import { takeToken } from '@/lib/rate-limits';
import { authorize, inTransaction, type ActorRef } from '@/lib/write';
import { tidySource } from '../tidy-source';
import { visibleOnly } from '../visibility';

export type ReportCommentInput = { commentId: string; reason: ReportReason; note?: string };

/**
 * Tells the moderators of a comment that everybody can see. Each person reports a comment once, and nobody their own.
 * @throws {AppError} unauthenticated, forbidden, invalid (`note`), not_found, conflict (reported already), rate_limited
 */
export async function reportComment(
  ref: ActorRef | null,
  { commentId, reason, note: typed = '' }: ReportCommentInput,
): Promise<{ id: string; articleId: string }> {
  if (!ref) throw unauthenticated();
  const note = tidySource(typed);
  if (note.length > REPORT_NOTE_MAX)
    throw invalid({ note: phrase('compose.report.noteTooLong', { max: REPORT_NOTE_MAX }) });
  await takeToken(RATE_LIMITS.reportByAccount, ref.id);
  return inTransaction(async (tx) => {
    const actor = await authorize(tx, ref, 'comment.report');
    if (!isId(commentId)) throw notFound();
    const comment = await tx.comment.findFirst({
      where: { id: commentId, ...visibleOnly, article: publishedOnly() },
      select: { id: true, articleId: true, authorId: true, revision: true },
    });
    if (!comment) throw notFound();
    if (comment.authorId === actor.id) throw forbidden(phrase('compose.report.own'));
    const { id, articleId, revision } = comment;
    const report = { commentId: id, commentRevision: revision, reporterId: actor.id, reason, note, createdAt: now() };
    // The unique index decides, not a look before: two clicks at once make one report.
    const { count } = await tx.report.createMany({ data: report, skipDuplicates: true });
    if (count === 0) throw conflict(phrase('compose.report.already'));
    await recordAudit(tx, {
      kind: 'comment.reported',
      actorId: actor.id,
      articleId,
      commentId: id,
      detail: { reason },
    });
    return { id, articleId };
  });
}
