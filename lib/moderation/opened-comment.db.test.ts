import { expect, it } from 'vitest';
import { DAY, HOUR, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { decideComment, undoDecision } from './commands';
import { openComment } from './opened-comment';

const ago = (hours: number) => later(now(), -hours * HOUR);
const calendar = { timeZone: 'Europe/London', language: 'en-GB' };

it('shows a comment in its thread, with its author’s record, and no address of anybody', async () => {
  const [article, moderator, talker] = [
    await makeArticle({ title: 'The long bridge' }),
    await makePerson({ role: 'moderator', name: 'Mo Derator' }),
    await makePerson({ name: 'Talkative Tam' }),
  ];
  const root = await makeComment({ article, source: 'How it began', createdAt: ago(50) });
  const parent = await makeComment({ article, parent: root, source: 'What is asked', createdAt: ago(40) });
  const comment = await makeComment({ article, parent, authorId: talker.id, status: 'pending', createdAt: ago(30) });
  for (const hours of [29, 28, 27, 26, 25])
    await makeComment({ article, parent, source: `Answer ${hours}`, createdAt: ago(hours) });
  await makeComment({ article, parent: comment, source: 'An answer to it', createdAt: ago(10) });
  const spam = await makeComment({
    article,
    authorId: talker.id,
    status: 'pending',
    source: 'Buy',
    createdAt: ago(60),
  });
  await decideComment(moderator, { commentId: spam.id, action: 'spam', seenRevision: 1, seenDecisionCount: 0 });
  // What was decided about the opened comment itself stands beside it, not in the record.
  await decideComment(moderator, { commentId: comment.id, action: 'spam', seenRevision: 1, seenDecisionCount: 0 });
  await undoDecision(moderator, { commentId: comment.id, seenDecisionCount: 1 });
  for (let n = 0; n < 9; n++) await makeComment({ article, authorId: talker.id, createdAt: ago(70 + n) });
  await db().sanction.create({
    data: {
      personId: talker.id,
      kind: 'suspension',
      reason: 'Heat',
      until: later(now(), DAY),
      createdAt: ago(20),
      imposedById: moderator.id,
    },
  });

  const opened = await openComment(comment.id, calendar);
  const texts = (place: keyof typeof opened.around) => opened.around[place].map(({ excerpt }) => excerpt);
  expect(texts('ancestors')).toEqual(['How it began', 'What is asked']);
  expect(texts('siblings')).toEqual(['Answer 28', 'Answer 27', 'Answer 26', 'Answer 25']);
  expect(texts('replies')).toEqual(['An answer to it']);
  expect(opened).toMatchObject({
    tab: 'pending',
    createdAt: { iso: ago(30).toISOString() },
    author: { name: 'Talkative Tam', counts: { approved: 9, spam: 1, pending: 1 }, sanction: { kind: 'suspension' } },
    decisions: [{ action: 'undo' }, { action: 'spam' }],
    record: {
      decisions: [{ commentId: spam.id, action: 'spam', deciderName: 'Mo Derator' }],
      sanctions: [{ kind: 'suspension', reason: 'Heat', liftedAt: null }],
    },
  });
  expect(opened.record.comments).toHaveLength(6);
  expect(opened.record.comments[0]).toMatchObject({ id: spam.id, status: 'spam', excerpt: 'Buy' });
  expect(opened.record.comments.map(({ id }) => id)).not.toContain(comment.id);
  expect(JSON.stringify(opened)).not.toContain('@example.test');
  // It travels to the browser as JSON: what is drawn there is what was drawn here.
  expect(JSON.parse(JSON.stringify(opened))).toEqual(opened);
});

it('a reported comment stands in the list of reports; one that is not there is not found', async () => {
  const comment = await makeComment({ article: await makeArticle() });
  const reporter = await makePerson();
  await db().report.create({
    data: { commentId: comment.id, commentRevision: 1, reporterId: reporter.id, reason: 'abuse', createdAt: now() },
  });
  expect(await openComment(comment.id, calendar)).toMatchObject({ tab: 'reported', reports: [{ resolvedAt: null }] });
  await expect(openComment(crypto.randomUUID(), calendar)).rejects.toMatchObject({ code: 'not_found' });
});
