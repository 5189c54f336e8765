import { describe, expect, it } from 'vitest';
import { deleteComment } from '@/lib/comments/commands/delete-comment';
import { db } from '@/lib/db';
import { DECISION_MAIL_WAIT } from '@/lib/limits';
import { findComment, makeHeldComment, makeModerator } from '@/test/held-comment';
import { deliverAll, sent, startWithMail, wait } from '@/test/sent-mail';
import { decideComment, undoDecision } from './commands';
import type { Verdict } from './schema';

startWithMail();

/** A comment that a moderator decides on, one decision after the other. */
async function oneByOne() {
  const [{ comment, seen }, mod] = [await makeHeldComment(), await makeModerator()];
  let seenDecisionCount = 0;
  const decide = (action: Verdict) =>
    decideComment(mod, { ...seen, seenDecisionCount: seenDecisionCount++, action, reason: 'It names a child.' });
  const undo = () => undoDecision(mod, { commentId: comment.id, seenDecisionCount: seenDecisionCount++ });
  const slip = async (...actions: Verdict[]) => {
    for (const action of actions) {
      await decide(action);
      await undo();
    }
  };
  return { comment, decide, undo, slip };
}

const KIND = { reject: 'comment_rejected', approve: 'comment_approved' } as const;

describe('the mail about a decision that holds again', () => {
  it.each<['reject' | 'approve', Verdict[]]>([
    ['reject', ['approve', 'spam']],
    ['reject', ['spam', 'approve', 'spam']],
    ['approve', ['spam', 'reject']],
    ['approve', ['reject', 'spam', 'reject']],
  ])('goes once: %s, after slips to %j', async (first, slips) => {
    const { comment, decide, slip } = await oneByOne();
    await decide(first);
    await slip(...slips);
    expect((await findComment(comment.id)).status).toBe(first === 'reject' ? 'rejected' : 'approved');
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual([KIND[first]]);
    if (first === 'reject') expect(sent[0]?.text).toContain('It names a child.');
  });

  it('goes also when slips had come before it', async () => {
    const { decide, slip } = await oneByOne();
    await slip('approve', 'spam');
    await decide('reject');
    await slip('spam', 'approve');
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual(['comment_rejected']);
  });

  it('gives way to the next decision after two slips', async () => {
    const { decide, slip } = await oneByOne();
    await decide('reject');
    await slip('spam', 'spam');
    expect(await db().mail.count()).toBe(1);
    await decide('approve');
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual(['comment_approved']);
  });

  it('is not sent when its author deletes the comment after two slips', async () => {
    const { comment, decide, slip } = await oneByOne();
    await decide('approve');
    await slip('spam', 'reject');
    expect(await db().mail.count()).toBe(1);
    await deleteComment({ id: comment.authorId }, { commentId: comment.id });
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual([]);
  });

  it('leaves no correction behind when the comment is deleted after slips', async () => {
    const { comment, decide, undo, slip } = await oneByOne();
    await decide('reject');
    wait(DECISION_MAIL_WAIT);
    await deliverAll();
    await undo();
    await slip('spam', 'spam');
    await deleteComment({ id: comment.authorId }, { commentId: comment.id });
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual(['comment_rejected']);
  });

  it('is no news of a decision that was taken back itself, whatever slips follow', async () => {
    const { slip } = await oneByOne();
    await slip('reject', 'spam', 'approve');
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual([]);
  });
});
