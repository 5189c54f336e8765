import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, later, MINUTE, now, pinClock, SECOND } from '@/lib/clock';
import { db } from '@/lib/db';
import { RATE_LIMITS } from '@/lib/limits';
import { makeArticle, makeKnownReader, makePerson, makeSite } from '@/test/factories';
import { postComment } from './post-comment';

const key = () => crypto.randomUUID();

beforeEach(() => makeSite({ commentMode: 'newcomers' }));

describe('one form, one comment', () => {
  it('R8: makes one row of fifty copies, with one answer', async () => {
    const [article, reader] = [await makeArticle(), await makePerson()];
    const form = { articleId: article.id, source: 'Once', idempotencyKey: key(), address: '198.51.100.7' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => postComment(reader, form)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await db().comment.count({ where: { articleId: article.id } })).toBe(1);
    expect(await db().auditEvent.count({ where: { articleId: article.id } })).toBe(1);
  });

  it('R8: refuses another text, parent or article under the same key', async () => {
    const [article, editor] = [await makeArticle(), await makePerson({ role: 'editor' })];
    const form = { articleId: article.id, source: 'One text', idempotencyKey: key() };
    const { id } = await postComment(editor, form);
    for (const change of [{ source: 'Another text' }, { parentId: id }, { articleId: (await makeArticle()).id }]) {
      await expect(postComment(editor, { ...form, ...change })).rejects.toMatchObject({
        code: 'invalid',
        detail: { fields: { key: { id: 'compose.no.formUsed' } } },
      });
    }
  });

  it('lets two people use the same key', async () => {
    const [article, one, two] = [await makeArticle(), await makePerson(), await makePerson()];
    const form = { articleId: article.id, source: 'Words', idempotencyKey: key() };
    expect((await postComment(one, form)).id).not.toBe((await postComment(two, form)).id);
  });

  it('without a key, takes the same words at the same place for the same request, until a day later', async () => {
    const [article, editor] = [await makeArticle(), await makePerson({ role: 'editor' })];
    const form = { articleId: article.id, source: 'No key' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => postComment(editor, form)));
    const [first] = answers;
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    pinClock(later(now(), MINUTE));
    expect((await postComment(editor, { ...form, source: 'Other' })).id).not.toBe(first?.id);
    pinClock(later(now(), DAY));
    expect((await postComment(editor, form)).id).not.toBe(first?.id);
  });
});

describe('the pace of posting', () => {
  it('asks a newcomer for a longer pause than others, and says how long', async () => {
    const article = await makeArticle();
    const [newcomer, known] = [await makePerson(), await makeKnownReader(article)];
    for (const person of [newcomer, known]) await postComment(person, { articleId: article.id, source: 'One' });
    pinClock(later(now(), RATE_LIMITS.commentPause.window));
    await expect(postComment(newcomer, { articleId: article.id, source: 'Two' })).rejects.toMatchObject({
      code: 'rate_limited',
      detail: { retryAfterSeconds: 25 },
    });
    await expect(postComment(known, { articleId: article.id, source: 'Two' })).resolves.toMatchObject({
      repeated: false,
    });
  });

  it('R17: lets exactly as many through by account as its limit, deleted ones included', async () => {
    const [article, editor] = [await makeArticle(), await makePerson({ role: 'editor' })];
    const { max, window } = RATE_LIMITS.commentByAccount;
    for (let n = 0; n < max; n++) {
      const { id } = await postComment(editor, { articleId: article.id, source: `Number ${n}` });
      await db().comment.update({ where: { id }, data: { deletedAt: now(), deletedById: editor.id } });
      pinClock(later(now(), 6 * SECOND));
    }
    const attempt = () => postComment(editor, { articleId: article.id, source: 'One more' });
    await expect(attempt()).rejects.toMatchObject({ code: 'rate_limited' });
    pinClock(later(now(), window - max * 6 * SECOND));
    await expect(attempt()).resolves.toMatchObject({ status: 'approved' });
  });

  it('R17: lets exactly as many through by address as its limit, whoever posts', async () => {
    const article = await makeArticle();
    const { max } = RATE_LIMITS.commentByAddress;
    const results: PromiseSettledResult<unknown>[] = [];
    // Seven at a time: the pool has ten connections, and this is about the limit, not about waiting for one.
    while (results.length < max + 5) {
      const people = await Promise.all(Array.from({ length: 7 }, () => makePerson()));
      const post = { articleId: article.id, source: 'Hello', address: '2001:db8::1' };
      results.push(...(await Promise.allSettled(people.map((person) => postComment(person, post)))));
    }
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(max);
    const one = await makePerson();
    await expect(
      postComment(one, { articleId: article.id, source: 'Hello', address: '2001:db8::ffff' }),
    ).rejects.toMatchObject({ code: 'rate_limited' });
    await expect(
      postComment(one, { articleId: article.id, source: 'Hello', address: '2001:db8:0:1::1' }),
    ).resolves.toMatchObject({ repeated: false });
  });
});
