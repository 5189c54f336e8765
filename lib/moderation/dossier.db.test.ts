import { expect, it } from 'vitest';
import { DAY, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { getCommentForDesk } from './dossier';

it('tells what holds an author back: the ban before a suspension, and nothing that is over or lifted', async () => {
  const [owner, author] = [await makePerson({ role: 'owner' }), await makePerson()];
  const { id } = await makeComment({ article: await makeArticle(), authorId: author.id });
  const impose = (kind: 'ban' | 'suspension', until: Date | null, liftedAt: Date | null = null) =>
    db().sanction.create({
      data: {
        personId: author.id,
        kind,
        until,
        reason: 'Heat',
        imposedById: owner.id,
        createdAt: later(now(), -3 * DAY),
        ...(liftedAt && { liftedAt, liftedById: owner.id }),
      },
    });
  const told = async () => (await getCommentForDesk(id)).author.sanction;
  await impose('suspension', later(now(), -DAY));
  await impose('ban', null, now());
  expect(await told()).toBeNull();
  const until = later(now(), DAY);
  await impose('suspension', until);
  expect(await told()).toEqual({ kind: 'suspension', until });
  await impose('ban', null);
  expect(await told()).toEqual({ kind: 'ban', until: null });
});
