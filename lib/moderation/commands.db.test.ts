import { describe, expect, it } from 'vitest';
import { editComment } from '@/lib/comments/commands/edit-comment';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import type { Role } from '@/generated/prisma/enums';
import { makePerson } from '@/test/factories';
import { decideComment } from './commands';
import type { Verdict } from './schema';
import { decisionsOn, findComment, makeHeldComment, makeModerator } from '@/test/held-comment';

const mails = (kind: string) => db().mail.findMany({ where: { kind } });

describe('decideComment', () => {
  it.each<[Verdict, string]>([
    ['approve', 'approved'],
    ['reject', 'rejected'],
    ['spam', 'spam'],
  ])('%s writes status, decision and event together', async (action, status) => {
    const [{ comment, seen }, mod] = [await makeHeldComment(), await makeModerator()];
    const result = await decideComment(mod, { ...seen, action, reason: 'Because.' });
    expect(result).toEqual({ commentId: comment.id, status, decisionCount: 1 });
    expect(await findComment(comment.id)).toMatchObject({ status, decisionCount: 1 });
    expect(await decisionsOn(comment.id)).toMatchObject([
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
    const [{ comment, seen }, mod] = [await makeHeldComment(), await makeModerator()];
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
    const [held, spam, mod] = [await makeHeldComment(), await makeHeldComment(), await makeModerator()];
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
    const [{ comment, seen }, person] = [await makeHeldComment(), await makePerson({ role })];
    await expect(decideComment(person, { ...seen, action: 'approve' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(decideComment(null, { ...seen, action: 'approve' })).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    expect((await findComment(comment.id)).status).toBe('pending');
  });

  it.each<[Role, boolean]>([
    ['moderator', false],
    ['editor', false],
    ['owner', true],
  ])('V13: one’s own comment, as %s: %s', async (role, allowed) => {
    const person = await makePerson({ role });
    const { seen } = await makeHeldComment({ authorId: person.id });
    const attempt = decideComment(person, { ...seen, action: 'approve' });
    if (allowed) await expect(attempt).resolves.toMatchObject({ status: 'approved' });
    else await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is about the text that was seen: an edit in between is a conflict that says so', async () => {
    const [{ comment, seen }, mod] = [await makeHeldComment(), await makeModerator()];
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
      const { comment, seen } = await makeHeldComment();
      const results = await Promise.allSettled([
        decideComment(one, { ...seen, action: 'approve' }),
        decideComment(two, { ...seen, action: 'reject', reason: 'No.' }),
      ]);
      const lost = results.find((result) => result.status === 'rejected');
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const winner = results[0].status === 'fulfilled' ? 'Ada Moderator' : 'Ben Editor';
      expect(lost?.reason).toMatchObject({ code: 'conflict', message: `This was already decided by ${winner}.` });
      expect(await decisionsOn(comment.id)).toHaveLength(1);
      expect(await db().auditEvent.count({ where: { commentId: comment.id } })).toBe(1);
    }
  });

  it('settles open reports, and repeats a verdict only to settle one', async () => {
    const [{ comment, seen }, mod, reader] = [
      await makeHeldComment({ status: 'approved' }),
      await makeModerator(),
      await makePerson(),
    ];
    await expect(decideComment(mod, { ...seen, action: 'approve' })).rejects.toMatchObject({ code: 'conflict' });
    await db().report.create({
      data: { commentId: comment.id, commentRevision: 1, reporterId: reader.id, reason: 'abuse', createdAt: now() },
    });
    await decideComment(mod, { ...seen, action: 'approve' });
    const [decision] = await decisionsOn(comment.id);
    expect(await db().report.findFirst({ where: { commentId: comment.id } })).toMatchObject({
      resolvedAt: now(),
      resolvedByDecisionId: decision?.id,
    });
  });

  it('finds nothing that was deleted', async () => {
    const [{ comment, seen }, mod] = [await makeHeldComment(), await makeModerator()];
    await db().comment.update({ where: { id: comment.id }, data: { deletedAt: now(), deletedById: comment.authorId } });
    await expect(decideComment(mod, { ...seen, action: 'approve' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('V16: takes no object where a text belongs, and no verdict of its own making', async () => {
    const [{ seen }, mod] = [await makeHeldComment(), await makeModerator()];
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
