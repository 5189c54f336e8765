import { describe, expect, it } from 'vitest';
import { DAY, later, now, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { COMMENT_EDIT_WINDOW, OWN_COMMENTS_PAGE_SIZE } from '@/lib/limits';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { findFormContext, findOwnComment, findCommentInContext, listOwnComments } from './queries';

const remove = (comment: { id: string; authorId: string }) =>
  db().comment.update({ where: { id: comment.id }, data: { deletedAt: now(), deletedById: comment.authorId } });

describe('a comment’s own page', () => {
  it.each(['pending', 'rejected', 'spam', 'deleted'] as const)(
    'V12: shows a %s comment to its author alone',
    async (state) => {
      const comment = await makeComment({
        article: await makeArticle(),
        status: state === 'deleted' ? 'approved' : state,
        createdAt: now(),
      });
      if (state === 'deleted') await remove(comment);
      const stranger = await makePerson({ role: 'owner' });
      expect(await findCommentInContext(comment.id)).toBeNull();
      expect(await findOwnComment(comment.id, stranger.id)).toBeNull();
      expect(await findOwnComment(comment.id, comment.authorId)).toMatchObject({ id: comment.id });
    },
  );

  it('shows a public comment to everybody, with what it answers while that is public', async () => {
    const article = await makeArticle();
    const parent = await makeComment({ article });
    const { id } = await makeComment({ article, parent });
    expect(await findCommentInContext(id)).toMatchObject({ id, articleId: article.id, parent: { id: parent.id } });
    await db().comment.update({ where: { id: parent.id }, data: { status: 'rejected' } });
    expect(await findCommentInContext(id)).toMatchObject({ parent: null });
    expect(await findCommentInContext('nonsense')).toBeNull();
  });

  it('tells the author why it waits, what the moderator wrote, and how long the text is theirs to change', async () => {
    const comment = await makeComment({ article: await makeArticle(), status: 'pending', createdAt: now() });
    await db().comment.update({ where: { id: comment.id }, data: { heldFor: ['newcomer'] } });
    const read = () => findOwnComment(comment.id, comment.authorId);
    const editableUntil = later(now(), COMMENT_EDIT_WINDOW);
    expect(await read()).toMatchObject({
      heldBecause: [{ id: expect.stringContaining('compose.held.') }],
      rejectionReason: null,
      editableUntil,
    });
    pinClock(editableUntil);
    expect(await read()).toMatchObject({ editableUntil: null });
    const moderator = await makePerson({ role: 'moderator' });
    await db().decision.create({
      data: {
        commentId: comment.id,
        commentRevision: 1,
        number: 1,
        action: 'reject',
        reason: 'It repeats a rumor.',
        statusBefore: 'pending',
        statusAfter: 'rejected',
        deciderId: moderator.id,
        createdAt: now(),
      },
    });
    await db().comment.update({ where: { id: comment.id }, data: { status: 'rejected', decisionCount: 1 } });
    expect(await read()).toMatchObject({ heldBecause: [], rejectionReason: 'It repeats a rumor.' });
  });

  it('V36: says nothing of an article that is not public, to the author either', async () => {
    const article = await makeArticle({ title: 'Canary title', status: 'unpublished' });
    const comment = await makeComment({ article });
    expect(await findCommentInContext(comment.id)).toBeNull();
    const own = await findOwnComment(comment.id, comment.authorId);
    const list = await listOwnComments(comment.authorId);
    expect(own).toMatchObject({ article: null, editableUntil: null });
    expect(list.items).toMatchObject([{ id: comment.id, article: null }]);
    expect(JSON.stringify([own, list])).not.toContain('Canary');
    expect(await findFormContext(article.id)).toBeNull();
  });
});

describe('one’s own comments', () => {
  it('come newest first, page by page, each once, and nobody else’s', async () => {
    const [article, author] = [await makeArticle(), await makePerson()];
    await makeComment({ article });
    const made: string[] = [];
    for (let n = 0; n <= OWN_COMMENTS_PAGE_SIZE; n++)
      made.push((await makeComment({ article, authorId: author.id, createdAt: later(now(), -n * DAY) })).id);
    const first = await listOwnComments(author.id);
    const second = await listOwnComments(author.id, first.next ?? '');
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made);
    expect(second.next).toBeNull();
  });
});

describe('the form on a page of its own', () => {
  it('V12: shows what is answered only while it is public and on that article', async () => {
    const [article, other] = [await makeArticle(), await makeArticle()];
    const [shown, hidden] = [await makeComment({ article }), await makeComment({ article, status: 'pending' })];
    expect(await findFormContext(article.id, shown.id)).toMatchObject({ parent: { id: shown.id }, parentGone: false });
    for (const [id, at] of [
      [hidden.id, article],
      [shown.id, other],
      ['nonsense', article],
    ] as const)
      expect(await findFormContext(at.id, id)).toMatchObject({ parent: null, parentGone: true });
    expect(await findFormContext(article.id)).toMatchObject({
      parent: null,
      parentGone: false,
      article: { open: true },
    });
  });
});
