import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { later, now, pinClock } from '@/lib/clock';
import { deleteComment } from '@/lib/comments/commands/delete-comment';
import { editComment } from '@/lib/comments/commands/edit-comment';
import { tellAnswered } from '@/lib/comments/commands/tell-answered';
import { db } from '@/lib/db';
import { loadEnv } from '@/lib/env';
import { DECISION_MAIL_WAIT, MAIL_POLL, UNDO_SHOWN } from '@/lib/limits';
import { deliverNext } from '@/lib/notifications/deliver';
import { countMail } from '@/lib/notifications/mail-counts';
import { leaseMail, markSent, type LeasedMail } from '@/lib/notifications/outbox';
import { makeArticle, makeComment, makePerson, makeSite } from '@/test/factories';
import { makeHeldComment, makeModerator } from '@/test/held-comment';
import { decideComment, undoDecision } from './commands';
import type { Verdict } from './schema';

type Written = { id: string; authorId: string };

const sent: LeasedMail[] = [];
const postman = {
  deliver: (mail: LeasedMail) => {
    sent.push(mail);
    return Promise.resolve();
  },
  close: () => undefined,
};

/** Delivers all that is due, and answers the kinds of all mail that ever went out. */
async function deliverAll(): Promise<string[]> {
  await tellAnswered();
  while (await deliverNext(postman));
  return sent.map(({ kind }) => kind);
}
const wait = (ms: number) => pinClock(later(now(), ms));

beforeAll(() => {
  process.env.SMTP_URL = 'smtp://127.0.0.1:1';
  process.env.MAIL_FROM = 'desk@gazette.example';
  loadEnv();
});

beforeEach(async () => {
  await db().mail.deleteMany();
  await db().answerNotice.deleteMany();
  sent.length = 0;
});

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
  ])('is not sent when the author %s meanwhile', async (_, change) => {
    await makeSite({ commentMode: 'everyone' });
    const { comment } = await decided('approve');
    await change(comment);
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

  it('comes of an approval after a rejection too: whoever read of the one reads of the other', async () => {
    const { decide } = await decided('reject');
    wait(DECISION_MAIL_WAIT);
    await deliverAll();
    await decide('approve', 1);
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual(['comment_rejected', 'comment_approved']);
  });
});

describe('the mail to whom a comment answers', () => {
  /** Two held answers to one comment, of an author whom nobody else tells anything. */
  async function twoAnswers() {
    const [article, mod] = [await makeArticle(), await makeModerator()];
    const asked = await makeComment({ article, authorId: (await makePerson()).id });
    const [one, two] = [
      await makeComment({ article, parent: asked, status: 'pending', source: 'The first answer.' }),
      await makeComment({ article, parent: asked, status: 'pending', source: 'The second answer.' }),
    ];
    const approve = ({ id: commentId }: { id: string }) =>
      decideComment(mod, { commentId, action: 'approve', seenRevision: 1, seenDecisionCount: 0 });
    const undo = ({ id: commentId }: { id: string }) => undoDecision(mod, { commentId, seenDecisionCount: 1 });
    return { one, two, approve, undo };
  }
  const answered = () => sent.filter(({ kind }) => kind === 'comment_answered');

  it('waits as long, and is never written about an answer that was taken back', async () => {
    const { one, two, approve, undo } = await twoAnswers();
    await approve(one);
    await approve(two);
    wait(DECISION_MAIL_WAIT - 1);
    expect(await tellAnswered()).toBe(0);
    expect(await undo(one)).toMatchObject({ answerWasTold: false });
    expect(await db().answerNotice.count()).toBe(1);
    wait(1);
    await deliverAll();
    expect(answered()).toHaveLength(1);
    expect(answered()[0]?.text).toContain('The second answer.');
    expect(answered()[0]?.text).not.toContain('The first answer.');
  });

  it('that nobody has sent yet is written anew without it', async () => {
    const { one, two, approve, undo } = await twoAnswers();
    await approve(one);
    await approve(two);
    wait(DECISION_MAIL_WAIT);
    expect(await tellAnswered()).toBe(1);
    expect(await undo(one)).toMatchObject({ answerWasTold: false });
    await deliverAll();
    expect(answered()).toHaveLength(1);
    expect(answered()[0]?.text).not.toContain('The first answer.');
  });

  it('cannot be called back once it is sent, and whoever undoes is told so', async () => {
    const { one, approve, undo } = await twoAnswers();
    await approve(one);
    wait(DECISION_MAIL_WAIT);
    await deliverAll();
    expect(answered()).toHaveLength(1);
    expect(await undo(one)).toMatchObject({ answerWasTold: true });
    wait(DECISION_MAIL_WAIT);
    await deliverAll();
    expect(answered()).toHaveLength(1);
  });
});
