import { describe, expect, it } from 'vitest';
import { editComment } from '@/lib/comments/commands/edit-comment';
import { HOUR, later, now, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { makePerson } from '@/test/factories';
import { decideComment, undoDecision } from './commands';
import { findJustDecided } from './just-decided';
import { decisionsOn, makeHeldComment, makeModerator } from '@/test/held-comment';

describe('undoDecision', () => {
  it('restores what was, opens the reports again, and stays in the record', async () => {
    const [{ comment, seen }, mod, reader] = [
      await makeHeldComment({ status: 'approved' }),
      await makeModerator(),
      await makePerson(),
    ];
    await db().report.create({
      data: { commentId: comment.id, commentRevision: 1, reporterId: reader.id, reason: 'abuse', createdAt: now() },
    });
    await decideComment(mod, { ...seen, action: 'spam' });
    const undone = await undoDecision(mod, { commentId: comment.id, seenDecisionCount: 1 });
    expect(undone).toMatchObject({ commentId: comment.id, status: 'approved', decisionCount: 2, mail: 'none' });
    expect((await decisionsOn(comment.id)).map(({ action }) => action)).toEqual(['spam', 'undo']);
    expect(await db().report.count({ where: { commentId: comment.id, resolvedAt: null } })).toBe(1);
    await expect(undoDecision(mod, { commentId: comment.id, seenDecisionCount: 2 })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining(mod.name),
    });
  });

  it('takes back the newest decision only, and not one about another text', async () => {
    const [{ comment, seen }, mod, other] = [
      await makeHeldComment(),
      await makeModerator(),
      await makePerson({ role: 'owner' }),
    ];
    await decideComment(mod, { ...seen, action: 'approve' });
    await decideComment(other, { ...seen, seenDecisionCount: 1, action: 'spam' });
    await expect(undoDecision(mod, { commentId: comment.id, seenDecisionCount: 1 })).rejects.toMatchObject({
      code: 'conflict',
      message: `This was already decided by ${other.name}.`,
    });
    const edited = await makeHeldComment();
    await decideComment(mod, { ...edited.seen, action: 'approve' });
    await editComment({ id: edited.comment.authorId }, { commentId: edited.comment.id, source: 'New words' });
    await expect(undoDecision(mod, { commentId: edited.comment.id, seenDecisionCount: 1 })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('V13: refuses those who may not decide', async () => {
    const [{ comment, seen }, mod] = [await makeHeldComment(), await makeModerator()];
    await decideComment(mod, { ...seen, action: 'approve' });
    const attempt = (ref: { id: string }) => undoDecision(ref, { commentId: comment.id, seenDecisionCount: 1 });
    await expect(attempt(await makePerson())).rejects.toMatchObject({ code: 'forbidden' });
    await db().person.update({ where: { id: comment.authorId }, data: { role: 'moderator' } });
    await expect(attempt({ id: comment.authorId })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('findJustDecided', () => {
  it('tells what this person decided last, for an hour, and whether it can be taken back', async () => {
    const [{ comment, seen }, mod] = [await makeHeldComment(), await makeModerator()];
    expect(await findJustDecided(comment.id, mod.id)).toBeNull();
    await decideComment(mod, { ...seen, action: 'approve' });
    expect(await findJustDecided(comment.id, mod.id)).toMatchObject({
      action: 'approve',
      decisionCount: 1,
      undoable: true,
    });
    for (const made of [undefined, 'no id', '01900000-0000-7000-8000-000000000000'])
      expect(await findJustDecided(made, mod.id)).toBeNull();
    await undoDecision(mod, { commentId: comment.id, seenDecisionCount: 1 });
    expect(await findJustDecided(comment.id, mod.id)).toMatchObject({ action: 'undo', undoable: false });
    const other = await makeModerator();
    await decideComment(other, { ...seen, seenDecisionCount: 2, action: 'spam' });
    expect(await findJustDecided(comment.id, mod.id), 'somebody else decided since').toBeNull();
    pinClock(later(now(), HOUR + 1));
    expect(await findJustDecided(comment.id, other.id)).toBeNull();
  });
});
