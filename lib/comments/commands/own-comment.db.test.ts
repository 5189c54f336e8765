import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, later, now, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { COMMENT_EDIT_WINDOW, RATE_LIMITS } from '@/lib/limits';
import { makeArticle, makeComment, makePerson, makeSite } from '@/test/factories';
import { deleteComment } from './delete-comment';
import { editComment } from './edit-comment';

const find = (id: string) => db().comment.findUniqueOrThrow({ where: { id } });

async function ownComment(given: { status?: 'approved' | 'pending' | 'rejected' | 'spam'; decided?: boolean } = {}) {
  const [article, author] = [await makeArticle(), await makePerson()];
  const earlier = await makeComment({ article, authorId: author.id, createdAt: later(now(), -9 * DAY) });
  await db().comment.update({ where: { id: earlier.id }, data: { decisionCount: 1 } });
  const comment = await makeComment({
    article,
    authorId: author.id,
    status: given.status,
    source: 'Before',
    createdAt: now(),
  });
  return { article, author, comment, earlier };
}

beforeEach(() => makeSite({ commentMode: 'newcomers' }));

describe('editComment', () => {
  it('writes a new revision and keeps the old one', async () => {
    const { author, comment } = await ownComment();
    const result = await editComment(author, { commentId: comment.id, source: 'After', seenRevision: 1 });
    expect(result).toMatchObject({ status: 'approved', revision: 2 });
    expect(await find(comment.id)).toMatchObject({ source: 'After', revision: 2, editedAt: now() });
    const revisions = await db().commentRevision.findMany({
      where: { commentId: comment.id },
      orderBy: { number: 'asc' },
    });
    expect(revisions.map(({ source }) => source)).toEqual(['Before', 'After']);
    expect(await db().auditEvent.count({ where: { commentId: comment.id, kind: 'comment.edited' } })).toBe(1);
  });

  it('is screened again: a text that fails waits for a moderator', async () => {
    const { author, comment } = await ownComment();
    await makeSite({ commentMode: 'everyone' });
    expect(await editComment(author, { commentId: comment.id, source: 'After' })).toMatchObject({ status: 'pending' });
    expect((await find(comment.id)).heldFor).toEqual(['everyone_is_reviewed']);
  });

  it('does not live on its own approval', async () => {
    const { author, comment, earlier } = await ownComment();
    await db().comment.update({ where: { id: comment.id }, data: { decisionCount: 1 } });
    await db().comment.update({ where: { id: earlier.id }, data: { decisionCount: 0 } });
    expect(await editComment(author, { commentId: comment.id, source: 'After' })).toMatchObject({ status: 'pending' });
  });

  it('never makes a hidden comment visible', async () => {
    const { author, comment } = await ownComment({ status: 'pending' });
    await db().comment.update({ where: { id: comment.id }, data: { heldFor: ['many_links'] } });
    expect(await editComment(author, { commentId: comment.id, source: 'Harmless' })).toMatchObject({
      status: 'pending',
    });
    expect((await find(comment.id)).heldFor).toEqual(['many_links']);
  });

  it('ends after ten minutes', async () => {
    const { author, comment } = await ownComment();
    pinClock(later(now(), COMMENT_EDIT_WINDOW));
    await expect(editComment(author, { commentId: comment.id, source: 'Late' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it.each(['rejected', 'spam'] as const)('refuses what a moderator found %s', async (status) => {
    const { author, comment } = await ownComment({ status });
    await expect(editComment(author, { commentId: comment.id, source: 'After' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('changes nothing when the same text comes twice, and refuses a text made from an older one', async () => {
    const { author, comment } = await ownComment();
    const edit = (source: string) => editComment(author, { commentId: comment.id, source, seenRevision: 1 });
    await edit('After');
    expect(await edit('After')).toMatchObject({ revision: 2 });
    await expect(edit('Other')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('V12: is not there for others when it is hidden, and not theirs when it is shown', async () => {
    const stranger = await makePerson({ role: 'owner' });
    for (const [status, code] of [
      ['pending', 'not_found'],
      ['rejected', 'not_found'],
      ['approved', 'forbidden'],
    ] as const) {
      const { comment } = await ownComment({ status });
      await expect(editComment(stranger, { commentId: comment.id, source: 'Mine' })).rejects.toMatchObject({ code });
      await expect(deleteComment(stranger, { commentId: comment.id })).rejects.toMatchObject({ code });
      expect(await find(comment.id)).toMatchObject({ source: 'Before', deletedAt: null });
    }
  });

  it('V36: is not there when its article is no longer public', async () => {
    const { author, article, comment } = await ownComment();
    await db().article.update({ where: { id: article.id }, data: { status: 'unpublished' } });
    await expect(editComment(author, { commentId: comment.id, source: 'After' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('refuses a suspended author, and limits edits', async () => {
    const { author, comment } = await ownComment();
    const { max } = RATE_LIMITS.editByAccount;
    for (let n = 0; n < max; n++) await editComment(author, { commentId: comment.id, source: 'Before' });
    await expect(editComment(author, { commentId: comment.id, source: 'After' })).rejects.toMatchObject({
      code: 'rate_limited',
    });
    await db().rateLimitBucket.deleteMany();
    const moderator = await makePerson({ role: 'moderator' });
    await db().sanction.create({
      data: { personId: author.id, kind: 'ban', reason: 'x', createdAt: now(), imposedById: moderator.id },
    });
    await expect(editComment(author, { commentId: comment.id, source: 'After' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(deleteComment(author, { commentId: comment.id })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(editComment(null, { commentId: comment.id, source: 'x' })).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });
});

describe('deleteComment', () => {
  it('leaves a tombstone with who and when, once', async () => {
    const { author, comment } = await ownComment();
    await deleteComment(author, { commentId: comment.id });
    const at = now();
    pinClock(later(at, DAY));
    await deleteComment(author, { commentId: comment.id });
    expect(await find(comment.id)).toMatchObject({ deletedAt: at, deletedById: author.id });
    expect(await db().auditEvent.count({ where: { commentId: comment.id, kind: 'comment.deleted' } })).toBe(1);
    await expect(editComment(author, { commentId: comment.id, source: 'Back' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('refuses nobody', async () => {
    const { comment } = await ownComment();
    await expect(deleteComment(null, { commentId: comment.id })).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
