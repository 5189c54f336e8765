import type { CommentStatus, DecisionAction } from '@/generated/prisma/enums';
import { mailWorks } from '@/lib/accounts/mail-works';
import { decisionMailName } from '@/lib/comments/withdraw-news';
import type { Tx } from '@/lib/db';
import { DECISION_MAIL_WAIT } from '@/lib/limits';
import { queueMail } from '@/lib/notifications/commands';
import { isTooOld } from '@/lib/notifications/outbox';
import { withdrawMail } from '@/lib/notifications/withdraw';
import { paths } from '@/lib/paths';
import type { LockedComment } from './locked-comment';
import type { AuthorMail } from './schema';

type Told = { id: string; action: DecisionAction; reason: string; statusBefore: CommentStatus };

/** What every mail to the author begins with; null where mail goes out and they have not proven their address. */
async function writeTo(tx: Tx, { id, authorId, articleId }: LockedComment) {
  const [about] = await tx.$queryRaw<{ to: string; name: string; isProven: boolean; articleTitle: string }[]>`
    SELECT p.email AS "to", p.name, p.email_verified_at IS NOT NULL AS "isProven", a.title AS "articleTitle"
    FROM people p, articles a WHERE p.id = ${authorId}::uuid AND a.id = ${articleId}::uuid`;
  // Nobody can have mail sent to somebody else's address.
  if (!about || (mailWorks() && !about.isProven)) return null;
  const { to, name, articleTitle } = about;
  return { to, name, articleTitle, path: paths.comment(id) };
}

/**
 * Writes to the author: that their comment was rejected, and why, or that one which did not show now does. Spam gets no
 * answer; the comment's own page tells. The mail waits `DECISION_MAIL_WAIT`, so that a slip is never read.
 */
export async function tellAuthor(tx: Tx, comment: LockedComment, told: Told): Promise<void> {
  const { id, action, reason, statusBefore } = told;
  if (action !== 'reject' && (action !== 'approve' || statusBefore === 'approved')) return;
  const mail = await writeTo(tx, comment);
  if (!mail) return;
  const { source } = comment;
  await queueMail(
    tx,
    action === 'reject' ? { ...mail, kind: 'comment_rejected', reason, source } : { ...mail, kind: 'comment_approved' },
    { once: decisionMailName(id), after: DECISION_MAIL_WAIT },
  );
}

/** A decision that another one follows is not told any more, if it was not yet. Answers whether there was such news. */
export async function forgetMail(tx: Tx, decisionId: string): Promise<boolean> {
  return (await withdrawMail(tx, decisionMailName(decisionId))) === 'withdrawn';
}

type TakenBack = {
  comment: LockedComment;
  undone: { id: string };
  /** The decision that took it back, and how the comment stands since. */
  undo: { id: string; statusAfter: CommentStatus };
  /** The decision that holds again; null when it was none. */
  standing: (Told & { createdAt: Date }) | null;
};

/**
 * Takes back the mail about a decision together with the decision. What has gone out is followed by a correction. What
 * was held back for the sake of the undone decision is news again.
 */
export async function takeBackMail(tx: Tx, { comment, undone, undo, standing }: TakenBack): Promise<AuthorMail> {
  const became = await withdrawMail(tx, decisionMailName(undone.id));
  if (became !== 'gone') {
    // An old decision told its author, or had nothing to tell; of a mail that was sent there is no second (`once`).
    if (standing && !isTooOld({ kind: 'comment_approved', createdAt: standing.createdAt }))
      await tellAuthor(tx, comment, standing);
    return became === 'withdrawn' ? 'withdrawn' : 'none';
  }
  const mail = await writeTo(tx, comment);
  if (!mail) return 'gone';
  await queueMail(
    tx,
    { ...mail, kind: 'comment_reconsidered', status: undo.statusAfter },
    { once: decisionMailName(undo.id), after: DECISION_MAIL_WAIT },
  );
  return 'corrected';
}
