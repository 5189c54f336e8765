import type { z } from 'zod';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { conflict, invalid, isAppError } from '@/lib/errors';
import { authorize, inTransaction, type ActorRef } from '@/lib/write';
import { recordDecision } from './decision';
import { decisionThatHolds, lockForDecision, newestDecision, type LockedComment } from './locked-comment';
import { forgetMail, takeBackMail, tellAuthor } from './mail';
import {
  decisionInput,
  manyDecisionsInput,
  undoInput,
  type Decided,
  type DecidedOne,
  type DecisionInput,
  type ManyDecisionsInput,
  type TakenBack,
  type UndoInput,
  type Verdict,
} from './schema';
import { isUndoable } from './undoing';

const STATUS_AFTER = { approve: 'approved', reject: 'rejected', spam: 'spam' } as const satisfies Record<
  Verdict,
  string
>;

/** @throws {AppError} invalid, with a message for each field */
function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw invalid(Object.fromEntries(result.error.issues.map((issue) => [issue.path.join('.'), issue.message])));
}

/** @throws {AppError} invalid, when somebody's words would be turned away without a word */
function requireReason(action: Verdict, reason: string): void {
  if (action === 'reject' && !reason) throw invalid({ reason: 'Please give a reason: the author will read it.' });
}

/** Loads what is to be judged, for somebody who may judge it: their own words only if they are the owner. */
async function openCase(tx: Tx, ref: ActorRef | null, commentId: string) {
  const actor = await authorize(tx, ref, 'comment.moderate');
  const comment = await lockForDecision(tx, commentId);
  if (comment.authorId === actor.id) await authorize(tx, ref, 'comment.moderateOwn');
  return { actor, comment };
}

/** Refuses a decision that somebody took first, and names them (R9). */
async function refuseSecond(tx: Tx, comment: LockedComment, seenDecisionCount: number): Promise<void> {
  if (comment.decisionCount === seenDecisionCount) return;
  const newest = await newestDecision(tx, comment.id);
  throw conflict(newest ? `This was already decided by ${newest.decider.name}.` : 'This page is out of date.');
}

/** Refuses to decide on what is decided: only an open report makes the same verdict worth repeating. */
async function refuseSame(tx: Tx, comment: LockedComment, statusAfter: string): Promise<void> {
  if (comment.status !== statusAfter) return;
  const reported = await tx.report.findFirst({
    where: { commentId: comment.id, resolvedAt: null },
    select: { id: true },
  });
  if (!reported)
    throw conflict(`This comment is ${comment.status === 'spam' ? 'marked as spam' : comment.status} already.`);
}

/**
 * Approves or rejects a comment, or marks it as spam. The decision is about the revision that the moderator saw, and
 * only one of two moderators makes it. It settles the comment's open reports; a rejection needs a reason, which its
 * author is told. Nobody decides on their own comment but the owner.
 * @throws {AppError} unauthenticated, forbidden, invalid (`reason`), not_found, conflict (decided by somebody else,
 * edited since, nothing to change)
 */
export async function decideComment(ref: ActorRef | null, input: DecisionInput): Promise<Decided> {
  const { commentId, action, reason = '', seenRevision, seenDecisionCount } = parse(decisionInput, input);
  requireReason(action, reason);
  return inTransaction(async (tx) => {
    const { actor, comment } = await openCase(tx, ref, commentId);
    await refuseSecond(tx, comment, seenDecisionCount);
    if (comment.revision !== seenRevision)
      throw conflict('The author edited this comment since you saw it. Please read it again.');
    const statusAfter = STATUS_AFTER[action];
    await refuseSame(tx, comment, statusAfter);
    const held = comment.decisionCount > 0 ? await decisionThatHolds(tx, commentId, comment.status) : null;
    const decision = await recordDecision(tx, { comment, deciderId: actor.id, action, reason, statusAfter });
    await tx.report.updateMany({
      where: { commentId, resolvedAt: null },
      data: { resolvedAt: now(), resolvedByDecisionId: decision.id },
    });
    const untold = held && (await forgetMail(tx, held.id));
    // Whoever was not told of the one before hears what both came to.
    const statusBefore = untold ? held.statusBefore : comment.status;
    if (actor.id !== comment.authorId) await tellAuthor(tx, comment, { id: decision.id, action, reason, statusBefore });
    return { commentId, status: statusAfter, decisionCount: decision.number };
  });
}

/**
 * Takes the newest decision back: the comment stands as before it, and the reports that it settled are open again. A
 * taken-back decision stays in the log, followed by this one; its mail is taken back as well, or corrected.
 * @throws {AppError} unauthenticated, forbidden, not_found, conflict (decided by somebody else since, edited since,
 * nothing to take back)
 */
export async function undoDecision(ref: ActorRef | null, input: UndoInput): Promise<TakenBack> {
  const { commentId, seenDecisionCount } = parse(undoInput, input);
  return inTransaction(async (tx) => {
    const { actor, comment } = await openCase(tx, ref, commentId);
    await refuseSecond(tx, comment, seenDecisionCount);
    const undone = await newestDecision(tx, commentId);
    if (!undone || !isUndoable(undone, comment))
      throw conflict(
        undone?.action === 'undo'
          ? `${undone.decider.name} took the last decision back already.`
          : 'There is no decision to take back: the comment changed since.',
      );
    const statusAfter = undone.statusBefore;
    const decision = await recordDecision(tx, {
      comment,
      deciderId: actor.id,
      action: 'undo',
      reason: '',
      statusAfter,
    });
    await tx.report.updateMany({
      where: { commentId, resolvedByDecisionId: undone.id },
      data: { resolvedAt: null, resolvedByDecisionId: null },
    });
    const held = await decisionThatHolds(tx, commentId, statusAfter);
    const standing = held && held.deciderId !== comment.authorId ? held : null;
    const undo = { id: decision.id, statusAfter };
    const mail = await takeBackMail(tx, { comment, undone, undo, standing });
    const { number: decisionCount, answerWasTold } = decision;
    return { commentId, status: statusAfter, decisionCount, mail, answerWasTold };
  });
}

/**
 * Decides alike on up to 50 comments, each on its own: one that somebody else decided or edited meanwhile is left alone
 * and says so. Results come in the order asked.
 * @throws {AppError} invalid; whatever else goes wrong with one comment is in its result, but for outages, which end all
 */
export async function decideMany(ref: ActorRef | null, input: ManyDecisionsInput): Promise<DecidedOne[]> {
  const { comments, action, reason = '' } = parse(manyDecisionsInput, input);
  requireReason(action, reason);
  const results: DecidedOne[] = [];
  for (const seen of comments) {
    try {
      results.push({ ok: true, ...(await decideComment(ref, { ...seen, action, reason })) });
    } catch (error) {
      if (!isAppError(error)) throw error;
      results.push({ ok: false, commentId: seen.commentId, code: error.code, message: error.message });
    }
  }
  return results;
}
