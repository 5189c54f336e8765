import { describe, expect, it } from 'vitest';
import { BULK_DECISIONS_MAX } from '@/lib/limits';
import { makePerson } from '@/test/factories';
import { decideMany } from './commands';
import { findComment, makeHeldComment, makeModerator } from '@/test/held-comment';

describe('decideMany', () => {
  it('decides on each by itself, and says of each what came of it', async () => {
    const [one, two, mod] = [await makeHeldComment(), await makeHeldComment(), await makeModerator()];
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
    expect((await findComment(two.comment.id)).status).toBe('pending');
  });

  it('refuses a rejection without a reason and more than it may hold, before any decision', async () => {
    const [{ seen, comment }, mod] = [await makeHeldComment(), await makeModerator()];
    await expect(decideMany(mod, { action: 'reject', comments: [seen] })).rejects.toMatchObject({ code: 'invalid' });
    const many = Array.from({ length: BULK_DECISIONS_MAX + 1 }, () => seen);
    await expect(decideMany(mod, { action: 'spam', comments: many })).rejects.toMatchObject({ code: 'invalid' });
    await expect(decideMany(mod, { action: 'spam', comments: [] })).rejects.toMatchObject({ code: 'invalid' });
    expect((await findComment(comment.id)).status).toBe('pending');
  });

  it('V13: does nothing for those who may not', async () => {
    const { seen, comment } = await makeHeldComment();
    const results = await decideMany(await makePerson(), { action: 'spam', comments: [seen] });
    expect(results).toMatchObject([{ ok: false, code: 'forbidden' }]);
    expect((await findComment(comment.id)).status).toBe('pending');
  });
});
