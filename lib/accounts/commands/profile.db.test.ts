import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { makeArticle, makeComment, makePerson, makeSite } from '@/test/factories';
import { listenedTags } from '@/test/listened-tags';
import { changeProfile } from './profile';

beforeEach(() => makeSite());

describe('changeProfile', () => {
  it('changes name and bio, and drops the pages that show them', async () => {
    const [person, article] = [await makePerson(), await makeArticle()];
    await makeComment({ article, authorId: person.id });
    const tags = await listenedTags(() => changeProfile(person, { name: ' Grace Hopper ', bio: ' Admiral. ' }));
    expect(tags).toEqual(expect.arrayContaining([`author:${person.id}`, `comments:${article.id}`]));
    expect(await db().person.findUnique({ where: { id: person.id } })).toMatchObject({
      name: 'Grace Hopper',
      bio: 'Admiral.',
    });
    expect(await db().auditEvent.count({ where: { personId: person.id, kind: 'person.renamed' } })).toBe(1);
  });

  it('does nothing, and drops nothing, when nothing changes', async () => {
    const person = await makePerson({ name: 'Same As Before' });
    expect(await listenedTags(() => changeProfile(person, { name: 'Same As Before', bio: '' }))).toEqual([]);
  });

  it('refuses names that look like somebody’s or like staff, and keeps one’s own in another spelling', async () => {
    const person = await makePerson();
    await changeProfile(person, { name: 'Paul Mill', bio: '' });
    await changeProfile(person, { name: 'PAUL MILL', bio: '' });
    const other = await makePerson();
    for (const name of ['PauI MiII', 'Moderator', 'The Test Gazette', 'a\u200bb']) {
      await expect(changeProfile(other, { name, bio: '' }), name).rejects.toMatchObject({
        detail: { fields: { name: { id: expect.stringContaining('.no.name') } } },
      });
    }
  });

  it('V24: of two who take one name at once, one gets it', async () => {
    const [a, b] = [await makePerson(), await makePerson()];
    const change = (actor: { id: string }) => changeProfile(actor, { name: 'Wanted By Two', bio: '' });
    const results = await Promise.allSettled([change(a), change(b)]);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(refused).toMatchObject([
      { code: 'invalid', detail: { fields: { name: { id: expect.stringContaining('.no.name') } } } },
    ]);
  });

  it('is not for the suspended', async () => {
    const [owner, person] = [await makePerson({ role: 'owner' }), await makePerson()];
    await db().sanction.create({
      data: {
        personId: person.id,
        kind: 'suspension',
        reason: 'x',
        until: later(now(), DAY),
        createdAt: now(),
        imposedById: owner.id,
      },
    });
    await expect(changeProfile(person, { name: 'New Name', bio: '' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('bounds the bio, and the pace', async () => {
    const person = await makePerson();
    const attempt = changeProfile(person, { name: 'Long Bio', bio: 'x'.repeat(501) });
    await expect(attempt).rejects.toMatchObject({ detail: { fields: { bio: { id: 'accounts.no.bioLong' } } } });
    for (let n = 1; n < 30; n++) await changeProfile(person, { name: 'Long Bio', bio: '' });
    await expect(changeProfile(person, { name: 'Long Bio', bio: '' })).rejects.toMatchObject({ code: 'rate_limited' });
  });
});
