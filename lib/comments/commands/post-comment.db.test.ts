import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, later, MINUTE, now, pinClock, SECOND } from '@/lib/clock';
import { db } from '@/lib/db';
import { COMMENT_DEPTH_MAX, COMMENT_MAX } from '@/lib/limits';
import { makeArticle, makeComment, makeKnownReader, makePerson, makeSite } from '@/test/factories';
import { keepComment } from './keep-comment';
import { postComment } from './post-comment';

const find = (id: string) => db().comment.findUniqueOrThrow({ where: { id } });

beforeEach(() => makeSite({ commentMode: 'newcomers' }));

describe('postComment', () => {
  it('holds a newcomer’s first comment, and says why', async () => {
    const [article, reader] = [await makeArticle(), await makePerson()];
    const { id, status } = await postComment(reader, { articleId: article.id, source: 'First *words*.\r\n' });
    expect(status).toBe('pending');
    expect(await find(id)).toMatchObject({
      source: 'First *words*.',
      heldFor: ['newcomer'],
      rootId: id,
      depth: 0,
      articleRevisionId: article.revisionId,
    });
    const revision = await db().commentRevision.findFirstOrThrow({ where: { commentId: id } });
    expect(revision).toMatchObject({ number: 1, source: 'First *words*.' });
    expect(revision.html).toContain('<em>words</em>');
    const event = await db().auditEvent.findFirstOrThrow({ where: { commentId: id } });
    expect(event).toMatchObject({ kind: 'comment.posted', actorId: reader.id, articleId: article.id });
  });

  it('shows a known reader’s comment at once, and staff’s even when everybody is reviewed', async () => {
    const article = await makeArticle();
    const reader = await makeKnownReader(article);
    expect((await postComment(reader, { articleId: article.id, source: 'Known.' })).status).toBe('approved');
    await makeSite({ commentMode: 'everyone' });
    const author = await makePerson({ role: 'author' });
    expect((await postComment(author, { articleId: article.id, source: 'Ours.' })).status).toBe('approved');
    pinClock(later(now(), MINUTE));
    expect((await postComment(reader, { articleId: article.id, source: 'Held.' })).status).toBe('pending');
  });

  it('does not count a comment that showed unreviewed as standing', async () => {
    const [article, reader] = [await makeArticle(), await makePerson()];
    await makeComment({ article, authorId: reader.id, createdAt: later(now(), -DAY) });
    expect((await postComment(reader, { articleId: article.id, source: 'Again.' })).status).toBe('pending');
  });

  it('puts answers in their thread, to the capped depth, each after what it answers', async () => {
    const [article, editor] = [await makeArticle(), await makePerson({ role: 'editor' })];
    let parentId: string | null = null;
    for (let level = 0; level <= COMMENT_DEPTH_MAX + 1; level++) {
      const at = now();
      const { id } = await postComment(editor, { articleId: article.id, parentId, source: `Level ${level}` });
      const row = await find(id);
      expect(row).toMatchObject({ parentId, depth: Math.min(level, COMMENT_DEPTH_MAX) });
      if (parentId) expect(row.createdAt > (await find(parentId)).createdAt).toBe(true);
      parentId = id;
      pinClock(later(at, 6 * SECOND));
    }
  });

  it('refuses an empty text, one that is too long and one with too many links, before anything is counted', async () => {
    const [article, reader] = [await makeArticle(), await makePerson()];
    const links = Array.from({ length: 6 }, (_, n) => `https://site${n}.example/`).join(' ');
    for (const source of ['  \n ', 'a'.repeat(COMMENT_MAX + 1), links]) {
      await expect(postComment(reader, { articleId: article.id, source })).rejects.toMatchObject({
        code: 'invalid',
        detail: { fields: { body: { id: expect.stringContaining('compose.no.') } } },
      });
    }
    expect(await db().comment.count({ where: { articleId: article.id } })).toBe(0);
  });

  it('refuses nobody, the suspended and the banned', async () => {
    const [article, reader, owner] = [await makeArticle(), await makePerson(), await makePerson({ role: 'owner' })];
    const attempt = (ref: { id: string } | null) => postComment(ref, { articleId: article.id, source: 'Words' });
    await expect(attempt(null)).rejects.toMatchObject({ code: 'unauthenticated' });
    const sanction = { personId: reader.id, reason: 'Heat', createdAt: now(), imposedById: owner.id };
    await db().sanction.create({ data: { ...sanction, kind: 'suspension', until: later(now(), DAY) } });
    await expect(attempt(reader)).rejects.toMatchObject({ code: 'forbidden' });
    await db().sanction.create({ data: { ...sanction, kind: 'ban' } });
    await expect(attempt(reader)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('V36: answers alike about a draft, a scheduled, an unpublished and a deleted article, and about none', async () => {
    const reader = await makePerson();
    const hidden = [
      await makeArticle({ status: 'draft' }),
      await makeArticle({ status: 'scheduled', publishedAt: later(now(), DAY) }),
      await makeArticle({ status: 'published', publishedAt: later(now(), MINUTE) }),
      await makeArticle({ status: 'unpublished' }),
      await makeArticle({ deleted: true }),
      { id: crypto.randomUUID() },
    ];
    const messages = new Set<string>();
    for (const { id } of hidden) {
      const refusal = await postComment(reader, { articleId: id, source: 'Words' }).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code: 'not_found' });
      messages.add((refusal as Error).message);
    }
    expect(messages.size).toBe(1);
  });

  it('refuses an article that is closed, by hand or by age', async () => {
    const [article, reader] = [await makeArticle(), await makePerson()];
    const attempt = () => postComment(reader, { articleId: article.id, source: 'Late words' });
    await makeSite({ closeCommentsAfterDays: 1 });
    await expect(attempt()).rejects.toMatchObject({ code: 'conflict', message: /closed/ });
    await db().site.update({ where: { id: 1 }, data: { closeCommentsAfterDays: null } });
    await db().article.update({ where: { id: article.id }, data: { commentsClosedAt: now() } });
    await expect(attempt()).rejects.toMatchObject({ code: 'conflict' });
  });

  it.each(['pending', 'rejected', 'spam', 'deleted', 'elsewhere'] as const)(
    'V12: refuses to answer a comment that is %s',
    async (state) => {
      const [article, other, reader] = [await makeArticle(), await makeArticle(), await makePerson()];
      const status = state === 'deleted' || state === 'elsewhere' ? 'approved' : state;
      const parent = await makeComment({ article: state === 'elsewhere' ? other : article, status });
      if (state === 'deleted')
        await db().comment.update({
          where: { id: parent.id },
          data: { deletedAt: now(), deletedById: parent.authorId },
        });
      await expect(
        postComment(reader, { articleId: article.id, parentId: parent.id, source: 'An answer' }),
      ).rejects.toMatchObject({ code: 'conflict' });
    },
  );

  it('remembers the revision that its author read', async () => {
    const [article, editor] = [await makeArticle(), await makePerson({ role: 'editor' })];
    const [first] = await db().articleRevision.findMany({ where: { articleId: article.id } });
    await db().article.update({ where: { id: article.id }, data: { revision: 2 } });
    const second = await db().articleRevision.create({
      data: {
        articleId: article.id,
        number: 2,
        title: '',
        standfirst: '',
        bodyHtml: '',
        editorId: editor.id,
        createdAt: now(),
      },
    });
    const post = async (articleRevision: number | null) => {
      pinClock(later(now(), MINUTE));
      const { id } = await postComment(editor, {
        articleId: article.id,
        source: `Read ${articleRevision}`,
        articleRevision,
      });
      return (await find(id)).articleRevisionId;
    };
    expect(await post(1)).toBe(first?.id);
    expect(await post(2)).toBe(second.id);
    expect(await post(null)).toBe(second.id);
    expect(await post(99)).toBe(second.id);
  });

  it('keeps no address, only a keyed hash that is the same for one network', async () => {
    const [article, editor] = [await makeArticle(), await makePerson({ role: 'editor' })];
    const { id } = await postComment(editor, { articleId: article.id, source: 'Words', address: '203.0.113.9' });
    const { addressHash } = await find(id);
    expect(addressHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('uses up the kept text with the post', async () => {
    const [article, editor] = [await makeArticle(), await makePerson({ role: 'editor' })];
    const keptToken = await keepComment({ articleId: article.id, source: 'Kept words' });
    await postComment(editor, { articleId: article.id, source: 'Kept words', keptToken });
    expect(await db().keptComment.count({ where: { articleId: article.id } })).toBe(0);
  });

  it('holds the same words posted again elsewhere, and a filled trap', async () => {
    const [article, other] = [await makeArticle(), await makeArticle()];
    const reader = await makeKnownReader(article);
    await postComment(reader, { articleId: article.id, source: 'Buy this now!' });
    pinClock(later(now(), MINUTE));
    const again = await postComment(reader, { articleId: other.id, source: 'BUY this, now' });
    expect((await find(again.id)).heldFor).toEqual(['repeated_text']);
    pinClock(later(now(), MINUTE));
    const trapped = await postComment(reader, { articleId: other.id, source: 'Other words', trapped: true });
    expect((await find(trapped.id)).heldFor).toEqual(['form_trap']);
  });
});
