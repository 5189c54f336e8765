import { describe, expect, it } from 'vitest';
import { editComment } from '@/lib/comments/commands/edit-comment';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import type { Role } from '@/generated/prisma/enums';
import { BULK_DECISIONS_MAX } from '@/lib/limits';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { decideComment, decideMany, undoDecision } from './commands';
import type { Verdict } from './schema';

const find = (id: string) => db().comment.findUniqueOrThrow({ where: { id } });
const decisions = (commentId: string) => db().decision.findMany({ where: { commentId }, orderBy: { number: 'asc' } });
const mails = (kind: string) => db().mail.findMany({ where: { kind } });

async function waiting(given: { status?: 'pending' | 'approved' | 'rejected' | 'spam'; authorId?: string } = {}) {
  const comment = await makeComment({
    article: await makeArticle(),
    status: given.status ?? 'pending',
    ...given,
    createdAt: now(),
  });
  const seen = { commentId: comment.id, seenRevision: 1, seenDecisionCount: 0 };
  return { comment, seen };
}

const moderator = () => makePerson({ role: 'moderator' });

describe('decideComment', () => {
  it.each<[Verdict, string]>([
    ['approve', 'approved'],
    ['reject', 'rejected'],
    ['spam', 'spam'],
  ])('%s writes status, decision and event together', async (action, status) => {
    const [{ comment, seen }, mod] = [await waiting(), await moderator()];
    const result = await decideComment(mod, { ...seen, action, reason: 'Because.' });
    expect(result).toEqual({ commentId: comment.id, status, decisionCount: 1 });
    expect(await find(comment.id)).toMatchObject({ status, decisionCount: 1 });
    expect(await decisions(comment.id)).toMatchObject([
      {
        number: 1,
        action,
        reason: 'Because.',
        statusBefore: 'pending',
        statusAfter: status,
        deciderId: mod.id,
        commentRevision: 1,
      },
    ]);
    const [event] = await db().auditEvent.findMany({ where: { commentId: comment.id } });
    expect(event).toMatchObject({ kind: 'comment.decided', actorId: mod.id, detail: { action, statusAfter: status } });
  });

  it('needs a reason to reject, and tells the author', async () => {
    const [{ comment, seen }, mod] = [await waiting(), await moderator()];
    await expect(decideComment(mod, { ...seen, action: 'reject', reason: '  ' })).rejects.toMatchObject({
      code: 'invalid',
      detail: { fields: { reason: expect.any(String) } },
    });
    await decideComment(mod, { ...seen, action: 'reject', reason: 'It names a child.' });
    const author = await db().person.findUniqueOrThrow({ where: { id: comment.authorId } });
    const mail = (await mails('comment_rejected')).find(({ recipient }) => recipient === author.email);
    expect(mail?.text).toContain('It names a child.');
    expect(mail?.text).toContain(`/comments/${comment.id}`);
  });

  it('tells the author when a comment that waited shows, and says nothing to spam', async () => {
    const [held, spam, mod] = [await waiting(), await waiting(), await moderator()];
    await decideComment(mod, { ...held.seen, action: 'approve' });
    await decideComment(mod, { ...spam.seen, action: 'spam' });
    const written = (await db().mail.findMany()).map(({ recipient, kind }) => `${kind} ${recipient}`);
    const addresses = await db().person.findMany({
      where: { id: { in: [held.comment.authorId, spam.comment.authorId] } },
    });
    const about = written.filter((line) => addresses.some(({ email }) => line.endsWith(` ${email}`)));
    expect(about).toEqual([expect.stringMatching(/^comment_approved /)]);
  });

  it.each<Role>(['reader', 'author'])('V13: refuses a %s', async (role) => {
    const [{ comment, seen }, person] = [await waiting(), await makePerson({ role })];
    await expect(decideComment(person, { ...seen, action: 'approve' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(decideComment(null, { ...seen, action: 'approve' })).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    expect((await find(comment.id)).status).toBe('pending');
  });

  it.each<[Role, boolean]>([
    ['moderator', false],
    ['editor', false],
    ['owner', true],
  ])('V13: one’s own comment, as %s: %s', async (role, allowed) => {
    const person = await makePerson({ role });
    const { seen } = await waiting({ authorId: person.id });
    const attempt = decideComment(person, { ...seen, action: 'approve' });
    if (allowed) await expect(attempt).resolves.toMatchObject({ status: 'approved' });
    else await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is about the text that was seen: an edit in between is a conflict that says so', async () => {
    const [{ comment, seen }, mod] = [await waiting(), await moderator()];
    await editComment({ id: comment.authorId }, { commentId: comment.id, source: 'Another text' });
    await expect(decideComment(mod, { ...seen, action: 'approve' })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('edited'),
    });
    await expect(decideComment(mod, { ...seen, seenRevision: 2, action: 'approve' })).resolves.toMatchObject({
      status: 'approved',
    });
  });

  it('R9: of two moderators at once one decides, and the other is told who', async () => {
    const [one, two] = [
      await makePerson({ role: 'moderator', name: 'Ada Moderator' }),
      await makePerson({ role: 'editor', name: 'Ben Editor' }),
    ];
    for (let round = 0; round < 15; round++) {
      const { comment, seen } = await waiting();
      const results = await Promise.allSettled([
        decideComment(one, { ...seen, action: 'approve' }),
        decideComment(two, { ...seen, action: 'reject', reason: 'No.' }),
      ]);
      const lost = results.find((result) => result.status === 'rejected');
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const winner = results[0].status === 'fulfilled' ? 'Ada Moderator' : 'Ben Editor';
      expect(lost?.reason).toMatchObject({ code: 'conflict', message: `This was already decided by ${winner}.` });
      expect(await decisions(comment.id)).toHaveLength(1);
      expect(await db().auditEvent.count({ where: { commentId: comment.id } })).toBe(1);
    }
  });

  it('settles open reports, and repeats a verdict only to settle one', async () => {
    const [{ comment, seen }, mod, reader] = [
      await waiting({ status: 'approved' }),
      await moderator(),
      await makePerson(),
    ];
    await expect(decideComment(mod, { ...seen, action: 'approve' })).rejects.toMatchObject({ code: 'conflict' });
    await db().report.create({
      data: { commentId: comment.id, commentRevision: 1, reporterId: reader.id, reason: 'abuse', createdAt: now() },
    });
    await decideComment(mod, { ...seen, action: 'approve' });
    const [decision] = await decisions(comment.id);
    expect(await db().report.findFirst({ where: { commentId: comment.id } })).toMatchObject({
      resolvedAt: now(),
      resolvedByDecisionId: decision?.id,
    });
  });

  it('finds nothing that was deleted', async () => {
    const [{ comment, seen }, mod] = [await waiting(), await moderator()];
    await db().comment.update({ where: { id: comment.id }, data: { deletedAt: now(), deletedById: comment.authorId } });
    await expect(decideComment(mod, { ...seen, action: 'approve' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('V16: takes no object where a text belongs, and no verdict of its own making', async () => {
    const [{ seen }, mod] = [await waiting(), await moderator()];
    for (const change of [
      { action: 'undo' },
      { reason: { $ne: '' } },
      { commentId: "' OR 1=1 --" },
      { seenRevision: 'x' },
    ]) {
      const input = { ...seen, action: 'approve', ...change } as Parameters<typeof decideComment>[1];
      await expect(decideComment(mod, input)).rejects.toMatchObject({ code: 'invalid' });
    }
  });
});

describe('undoDecision', () => {
  it('restores what was, opens the reports again, and stays in the record', async () => {
    const [{ comment, seen }, mod, reader] = [
      await waiting({ status: 'approved' }),
      await moderator(),
      await makePerson(),
    ];
    await db().report.create({
      data: { commentId: comment.id, commentRevision: 1, reporterId: reader.id, reason: 'abuse', createdAt: now() },
    });
    await decideComment(mod, { ...seen, action: 'spam' });
    const undone = await undoDecision(mod, { commentId: comment.id, seenDecisionCount: 1 });
    expect(undone).toEqual({ commentId: comment.id, status: 'approved', decisionCount: 2 });
    expect((await decisions(comment.id)).map(({ action }) => action)).toEqual(['spam', 'undo']);
    expect(await db().report.count({ where: { commentId: comment.id, resolvedAt: null } })).toBe(1);
    await expect(undoDecision(mod, { commentId: comment.id, seenDecisionCount: 2 })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining(mod.name),
    });
  });

  it('takes back the newest decision only, and not one about another text', async () => {
    const [{ comment, seen }, mod, other] = [await waiting(), await moderator(), await makePerson({ role: 'owner' })];
    await decideComment(mod, { ...seen, action: 'approve' });
    await decideComment(other, { ...seen, seenDecisionCount: 1, action: 'spam' });
    await expect(undoDecision(mod, { commentId: comment.id, seenDecisionCount: 1 })).rejects.toMatchObject({
      code: 'conflict',
      message: `This was already decided by ${other.name}.`,
    });
    const edited = await waiting();
    await decideComment(mod, { ...edited.seen, action: 'approve' });
    await editComment({ id: edited.comment.authorId }, { commentId: edited.comment.id, source: 'New words' });
    await expect(undoDecision(mod, { commentId: edited.comment.id, seenDecisionCount: 1 })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('V13: refuses those who may not decide', async () => {
    const [{ comment, seen }, mod] = [await waiting(), await moderator()];
    await decideComment(mod, { ...seen, action: 'approve' });
    const attempt = (ref: { id: string }) => undoDecision(ref, { commentId: comment.id, seenDecisionCount: 1 });
    await expect(attempt(await makePerson())).rejects.toMatchObject({ code: 'forbidden' });
    await db().person.update({ where: { id: comment.authorId }, data: { role: 'moderator' } });
    await expect(attempt({ id: comment.authorId })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('decideMany', () => {
  it('decides on each by itself, and says of each what came of it', async () => {
    const [one, two, mod] = [await waiting(), await waiting(), await moderator()];
    const seen = ({ seen: { commentId } }: { seen: { commentId: string } }, seenRevision = 1) => ({
      commentId,
      seenRevision,
      seenDecisionCount: 0,
    });
    const results = await decideMany(mod, { action: 'approve', comments: [seen(one), seen(two, 7)] });
    expect(results).toMatchObject([
      { ok: true, status: 'approved' },
      { ok: false, code: 'conflict' },
    ]);
    expect((await find(two.comment.id)).status).toBe('pending');
  });

  it('refuses a rejection without a reason and more than it may hold, before any decision', async () => {
    const [{ seen, comment }, mod] = [await waiting(), await moderator()];
    await expect(decideMany(mod, { action: 'reject', comments: [seen] })).rejects.toMatchObject({ code: 'invalid' });
    const many = Array.from({ length: BULK_DECISIONS_MAX + 1 }, () => seen);
    await expect(decideMany(mod, { action: 'spam', comments: many })).rejects.toMatchObject({ code: 'invalid' });
    await expect(decideMany(mod, { action: 'spam', comments: [] })).rejects.toMatchObject({ code: 'invalid' });
    expect((await find(comment.id)).status).toBe('pending');
  });

  it('V13: does nothing for those who may not', async () => {
    const { seen, comment } = await waiting();
    const results = await decideMany(await makePerson(), { action: 'spam', comments: [seen] });
    expect(results).toMatchObject([{ ok: false, code: 'forbidden' }]);
    expect((await find(comment.id)).status).toBe('pending');
  });
});
