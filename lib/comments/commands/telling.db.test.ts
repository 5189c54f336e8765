import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { later, MINUTE, now, pinClock } from '@/lib/clock';
import { stopToken } from '@/lib/accounts/answer-mail';
import { stopAnswerMail } from '@/lib/accounts/commands/answer-mail';
import { db } from '@/lib/db';
import { loadEnv } from '@/lib/env';
import { ANSWER_MAIL_PAUSE, DECISION_MAIL_WAIT, HELD_MAIL_AFTER } from '@/lib/limits';
import { decideComment } from '@/lib/moderation/commands';
import { inTransaction } from '@/lib/write';
import { makeArticle, makeComment, makePerson, makeSite } from '@/test/factories';
import { readMail } from '@/test/mailbox';
import { noteAnswer } from '../answers';
import { postComment } from './post-comment';
import { tellAnswered } from './tell-answered';
import { tellHeld } from './tell-held';

type Article = Awaited<ReturnType<typeof makeArticle>>;
type Person = Awaited<ReturnType<typeof makePerson>>;
let article: Article;
let author: Person;

beforeAll(async () => {
  // Without a mail server nobody is told of answers: see the first test.
  process.env.SMTP_URL = 'smtp://127.0.0.1:1';
  process.env.MAIL_FROM = 'desk@gazette.example';
  loadEnv();
});

beforeEach(async () => {
  await makeSite({ commentMode: 'nobody' });
  await db().answerNotice.deleteMany();
  await db().mail.deleteMany();
  await db().job.deleteMany();
  article = await makeArticle({ title: 'The bridge' });
  author = await makePerson();
});

const answerTo = (parent: { id: string; rootId: string; depth: number }, given: { authorId?: string } = {}) =>
  makeComment({ article, parent, source: 'I see it otherwise.', ...given });
const note = (id: string) => inTransaction((tx) => noteAnswer(tx, id));
const kinds = async () => (await readMail()).map(({ kind }) => kind);

describe('an answer', () => {
  it('is told to whoever it answers, once, with its text and a way to stop such mail', async () => {
    const comment = await makeComment({ article, authorId: author.id });
    const answer = await answerTo(comment);
    await note(answer.id);
    await note(answer.id);
    expect(await tellAnswered()).toBe(1);
    expect(await tellAnswered()).toBe(0);
    const [mail, ...others] = await db().mail.findMany();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ kind: 'comment_answered', recipient: author.email });
    expect(mail?.text).toContain('> I see it otherwise.');
    expect(mail?.text).toContain(`/comments/${answer.id}`);
    expect(mail?.stopUrl).toMatch(new RegExp(`/api/stop-mail/${stopToken(author.id)}$`));
  });

  it('is noted when it is posted and shows, and not while it waits', async () => {
    const comment = await makeComment({ article, authorId: author.id });
    const [other, moderator] = [await makePerson({ role: 'author' }), await makePerson({ role: 'moderator' })];
    await postComment(other, { articleId: article.id, parentId: comment.id, source: 'Shown at once.' });
    expect(await db().answerNotice.count()).toBe(1);
    await makeSite({ commentMode: 'everyone' });
    const reader = await makePerson();
    const held = await postComment(reader, { articleId: article.id, parentId: comment.id, source: 'Waits first.' });
    expect(held.status).toBe('pending');
    expect(await db().answerNotice.count()).toBe(1);
    await decideComment(moderator, { commentId: held.id, action: 'approve', seenRevision: 1, seenDecisionCount: 0 });
    expect(await db().answerNotice.count()).toBe(2);
    pinClock(later(now(), DECISION_MAIL_WAIT));
    expect(await tellAnswered()).toBe(1);
    expect((await readMail()).find(({ kind }) => kind === 'comment_answered')?.text).toContain('2 new answers');
  });

  it('shares a mail with those that follow within the hour', async () => {
    const comment = await makeComment({ article, authorId: author.id });
    await note((await answerTo(comment)).id);
    await tellAnswered();
    for (let n = 0; n < 7; n += 1) await note((await answerTo(comment)).id);
    pinClock(later(now(), ANSWER_MAIL_PAUSE - MINUTE));
    expect(await tellAnswered()).toBe(0);
    pinClock(later(now(), MINUTE));
    expect(await tellAnswered()).toBe(1);
    const mail = await db().mail.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    expect(mail.subject).toBe('7 answers to your comment on “The bridge”');
    expect(mail.text).toContain('And 2 answers more.');
  });

  it('is told to nobody who wrote it themself, has not proven their address, or does not want to know', async () => {
    const own = await makeComment({ article, authorId: author.id });
    await note((await answerTo(own, { authorId: author.id })).id);
    const unproven = await makePerson({ verified: false });
    await note((await answerTo(await makeComment({ article, authorId: unproven.id }))).id);
    await stopAnswerMail(stopToken(author.id));
    await note((await answerTo(own)).id);
    expect(await db().answerNotice.count()).toBe(0);
    expect(await tellAnswered()).toBe(0);
  });

  it('V36: is not told once it is hidden, its thread or its article gone, and the mail unwanted meanwhile', async () => {
    const hide = [
      async (answer: string) => db().comment.update({ where: { id: answer }, data: { status: 'rejected' } }),
      async (_: string, comment: string) => db().comment.update({ where: { id: comment }, data: { status: 'spam' } }),
      async () => db().article.update({ where: { id: article.id }, data: { status: 'unpublished' } }),
      async () => stopAnswerMail(stopToken(author.id)),
    ];
    for (const change of hide) {
      article = await makeArticle();
      await db().person.update({ where: { id: author.id }, data: { answerMail: true } });
      const comment = await makeComment({ article, authorId: author.id });
      const answer = await answerTo(comment);
      await note(answer.id);
      await change(answer.id, comment.id);
      expect(await tellAnswered()).toBe(0);
    }
    expect(await kinds()).toEqual([]);
    // Forgotten, not told: an answer that shows again is news again.
    expect(await db().answerNotice.count()).toBe(0);
  });

  it('is told once, however many workers look', async () => {
    const comment = await makeComment({ article, authorId: author.id });
    await note((await answerTo(comment)).id);
    await Promise.all([tellAnswered(), tellAnswered(), tellAnswered()]);
    expect(await kinds()).toEqual(['comment_answered']);
  });
});

describe('a comment that waits', () => {
  it('is spoken of an hour later, once, and only if it still waits', async () => {
    await makeSite({ commentMode: 'everyone' });
    const reader = await makePerson();
    const { id } = await postComment(reader, { articleId: article.id, source: 'Please let me in.' });
    const job = await db().job.findFirstOrThrow({ where: { kind: 'tellHeld' } });
    expect(job).toMatchObject({ payload: { commentId: id }, runAt: later(now(), HELD_MAIL_AFTER) });
    expect(await tellHeld({ commentId: id })).toBe(true);
    await tellHeld({ commentId: id });
    expect(await kinds()).toEqual(['comment_held']);
    expect((await readMail())[0]).toMatchObject({ recipient: reader.email });
    await db().mail.deleteMany();
    await db().comment.update({ where: { id }, data: { status: 'approved' } });
    expect(await tellHeld({ commentId: id })).toBe(false);
  });

  it('is not spoken of to an unproven address', async () => {
    const stranger = await makePerson({ verified: false });
    const comment = await makeComment({ article, authorId: stranger.id, status: 'pending' });
    expect(await tellHeld({ commentId: comment.id })).toBe(false);
    expect(await kinds()).toEqual([]);
  });
});

describe('the token that stops mail', () => {
  it('is good for one person, and only as it was made', async () => {
    const other = await makePerson();
    const [, hash] = stopToken(author.id).split('.');
    for (const forged of ['', author.id, `${author.id}.`, `${other.id}.${hash}`, `${stopToken(author.id)}.x`])
      await expect(stopAnswerMail(forged)).rejects.toMatchObject({ code: 'not_found' });
    await stopAnswerMail(stopToken(author.id));
    await stopAnswerMail(stopToken(author.id));
    const wanted = await db().person.findMany({
      where: { id: { in: [author.id, other.id] } },
      select: { id: true, answerMail: true },
    });
    expect(wanted.find(({ id }) => id === author.id)?.answerMail).toBe(false);
    expect(wanted.find(({ id }) => id === other.id)?.answerMail).toBe(true);
  });
});
