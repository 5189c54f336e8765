import { describe, expect, it } from 'vitest';
import { DAY, now } from '@/lib/clock';
import { deleteComment } from '@/lib/comments/commands/delete-comment';
import { editComment } from '@/lib/comments/commands/edit-comment';
import { db } from '@/lib/db';
import { DECISION_MAIL_WAIT, MAIL_POLL, UNDO_SHOWN } from '@/lib/limits';
import { countMail } from '@/lib/notifications/mail-counts';
import { leaseMail, markSent } from '@/lib/notifications/outbox';
import { makePerson, makeSite } from '@/test/factories';
import { makeHeldComment, makeModerator } from '@/test/held-comment';
import { deliverAll, sent, startWithMail, wait } from '@/test/sent-mail';
import { decideComment, undoDecision } from './commands';
import type { Verdict } from './schema';

type Written = { id: string; authorId: string };

startWithMail();

/** A comment that one of two moderators has decided on. */
async function decided(action: Verdict, status: 'pending' | 'approved' = 'pending') {
  const [{ comment, seen }, mod, other] = [
    await makeHeldComment({ status }),
    await makeModerator(),
    await makeModerator(),
  ];
  const decide = (next: Verdict, seenDecisionCount: number) =>
    decideComment(other, { ...seen, seenDecisionCount, action: next, reason: 'Because.' });
  await decideComment(mod, { ...seen, action, reason: 'It names a child.' });
  const undo = (seenDecisionCount = 1) => undoDecision(mod, { commentId: comment.id, seenDecisionCount });
  return { comment, decide, undo };
}

describe('the mail about a decision', () => {
  it('waits longer than the Undo is shown, and goes once', async () => {
    expect(DECISION_MAIL_WAIT).toBeGreaterThan(UNDO_SHOWN + MAIL_POLL);
    await decided('approve');
    wait(DECISION_MAIL_WAIT - 1);
    expect(await deliverAll()).toEqual([]);
    wait(1);
    expect(await deliverAll()).toEqual(['comment_approved']);
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual(['comment_approved']);
  });

  it.each<Verdict>(['approve', 'reject'])('is never sent after %s was taken back', async (action) => {
    const { undo } = await decided(action);
    expect(await undo()).toMatchObject({ status: 'pending', mail: 'withdrawn' });
    expect(await db().mail.count()).toBe(0);
    wait(2 * DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual([]);
  });

  it.each<[Verdict, 'pending' | 'approved', string]>([
    ['approve', 'pending', 'Your comment waits for review again.'],
    ['reject', 'pending', 'Your comment waits for review again.'],
    ['reject', 'approved', 'Everyone can read your comment.'],
  ])('once sent about %s of a comment that was %s, is followed by a correction', async (action, status, words) => {
    const { undo, comment } = await decided(action, status);
    wait(DECISION_MAIL_WAIT);
    await deliverAll();
    expect(await undo()).toMatchObject({ status, mail: 'corrected' });
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual([expect.any(String), 'comment_reconsidered']);
    expect(sent[1]).toMatchObject({ recipient: sent[0]?.recipient, text: expect.stringContaining(words) });
    expect(sent[1]?.text).toContain(`/comments/${comment.id}`);
  });

  it('on its way when it is taken back counts as sent, and is not tried again', async () => {
    const { undo } = await decided('reject');
    wait(DECISION_MAIL_WAIT);
    expect(await leaseMail()).toMatchObject({ kind: 'comment_rejected' });
    expect(await undo()).toMatchObject({ mail: 'corrected' });
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual(['comment_reconsidered']);
  });

  it('on its way when it is taken back, and then delivered, is no failure', async () => {
    const { undo } = await decided('reject');
    wait(DECISION_MAIL_WAIT);
    const leased = await leaseMail();
    if (!leased) throw new Error('no mail is due');
    await undo();
    await markSent(leased);
    expect(await countMail()).toEqual({ sent: 1, failed: 0, waiting: 1 });
    expect(await db().mail.count({ where: { failedAt: { not: null } } })).toBe(0);
  });

  it.each([
    ['deletes it', (comment: Written) => deleteComment({ id: comment.authorId }, { commentId: comment.id })],
    [
      'edits it so that it waits again',
      (comment: Written) => editComment({ id: comment.authorId }, { commentId: comment.id, source: 'Other words.' }),
    ],
  ])('is not sent when the author %s meanwhile, also after a slip', async (_, change) => {
    await makeSite({ commentMode: 'everyone' });
    const [{ comment }, slip] = [await decided('approve'), await decided('approve')];
    await slip.decide('spam', 1);
    await slip.undo(2);
    await change(comment);
    await change(slip.comment);
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual([]);
  });

  it('gives way to the next decision after a slip, too', async () => {
    const { decide, undo } = await decided('approve');
    await decide('spam', 1);
    await undo(2);
    await decide('reject', 3);
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual(['comment_rejected']);
  });

  it('is written to no address that its author has not proven', async () => {
    const [{ comment, seen }, mod] = [await makeHeldComment(), await makeModerator()];
    await db().person.update({ where: { id: comment.authorId }, data: { emailVerifiedAt: null } });
    await decideComment(mod, { ...seen, action: 'reject', reason: 'It names a child.' });
    expect(await db().mail.count()).toBe(0);
  });

  it('is written to nobody about what they decided themselves, also when it holds again', async () => {
    const [mod, owner] = [await makeModerator(), await makePerson({ role: 'owner' })];
    const { comment, seen } = await makeHeldComment({ authorId: owner.id });
    await decideComment(owner, { ...seen, action: 'approve' });
    await decideComment(mod, { ...seen, seenDecisionCount: 1, action: 'spam' });
    await undoDecision(mod, { commentId: comment.id, seenDecisionCount: 2 });
    expect(await db().mail.count()).toBe(0);
  });

  it('is not written again when it holds again long after it was sent, and is not kept any more', async () => {
    const { decide, undo } = await decided('approve');
    await db().mail.deleteMany();
    wait(4 * DAY);
    await decide('spam', 1);
    await undo(2);
    expect(await db().mail.count()).toBe(0);
  });

  it('tells nothing of a decision that an edit had ended before the one that is taken back', async () => {
    await makeSite({ commentMode: 'everyone' });
    const { comment } = await decided('approve');
    await editComment({ id: comment.authorId }, { commentId: comment.id, source: 'Other words.' });
    const [mod, commentId] = [await makeModerator(), comment.id];
    const again = { commentId, action: 'spam' as const, seenRevision: 2, seenDecisionCount: 1 };
    await decideComment(mod, again);
    expect(await undoDecision(mod, { commentId, seenDecisionCount: 2 })).toMatchObject({ status: 'pending' });
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual([]);
  });

  it('gives way to the next decision, and holds again with the decision', async () => {
    const { decide, undo } = await decided('approve');
    await decide('spam', 1);
    expect(await db().mail.count()).toBe(0);
    expect(await undo(2)).toMatchObject({ status: 'approved', mail: 'none' });
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual(['comment_approved']);
    // That mail is out: a second slip and its undoing tell nothing anew.
    await decide('spam', 3);
    await undo(4);
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual(['comment_approved']);
  });

  it('says what two decisions came to: one that keeps what is up still tells that it is', async () => {
    const { comment, decide, undo } = await decided('approve');
    await db().report.create({
      data: {
        ...{ commentId: comment.id, commentRevision: 1, reason: 'abuse' as const, createdAt: now() },
        reporterId: (await makePerson()).id,
      },
    });
    await decide('approve', 1);
    expect(await db().mail.count()).toBe(1);
    await undo(2);
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual(['comment_approved']);
  });

  it('says nothing when two decisions came to nothing', async () => {
    const { decide } = await decided('reject', 'approved');
    await decide('approve', 1);
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual([]);
  });

  it('comes of an approval after a rejection too: whoever read of the one reads of the other', async () => {
    const { decide } = await decided('reject');
    wait(DECISION_MAIL_WAIT);
    await deliverAll();
    await decide('approve', 1);
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual(['comment_rejected', 'comment_approved']);
  });
});
