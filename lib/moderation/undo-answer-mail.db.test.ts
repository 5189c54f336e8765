import { describe, expect, it } from 'vitest';
import { tellAnswered } from '@/lib/comments/commands/tell-answered';
import { db } from '@/lib/db';
import { DECISION_MAIL_WAIT } from '@/lib/limits';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { makeModerator } from '@/test/held-comment';
import { deliverAll, sent, startWithMail, wait } from '@/test/sent-mail';
import { decideComment, undoDecision } from './commands';

startWithMail();

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

  it.each([
    ['sent', false],
    ['sent, and purged since,', true],
  ])('cannot be called back once it is %s and whoever undoes is told so', async (_, purged) => {
    const { one, approve, undo } = await twoAnswers();
    await approve(one);
    wait(DECISION_MAIL_WAIT);
    await deliverAll();
    expect(answered()).toHaveLength(1);
    if (purged) await db().mail.deleteMany();
    expect(await undo(one)).toMatchObject({ answerWasTold: true });
    expect(await db().answerNotice.count()).toBe(1);
    wait(DECISION_MAIL_WAIT);
    await deliverAll();
    expect(answered()).toHaveLength(1);
  });
});
