import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '@/generated/prisma/enums';
import { DAY, later, now, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { inTransaction } from '@/lib/write';
import { makePerson } from '@/test/factories';
import { somebodyWaitsForALock } from '@/test/waiting';
import { lockPerson } from '../people';
import { openSession } from '../sessions';
import { findViewerByToken } from '../viewer';
import { setRole } from './roles';
import { banPerson, liftSanction, suspendPerson } from './sanctions';
import { signOutEverywhere } from './sign-out-everywhere';

const ROLES: Role[] = ['reader', 'author', 'moderator', 'editor', 'owner'];
const roleOf = async (id: string) => (await db().person.findUniqueOrThrow({ where: { id } })).role;
const openFor = async (id: string) => (await inTransaction((tx) => openSession(tx, id))).token;

// One owner at a time, so that "the last one" means something.
beforeEach(async () => {
  await db().person.updateMany({ where: { role: 'owner' }, data: { role: 'reader' } });
});

describe('setRole', () => {
  it('V25: gives the role and a handle, ends the sessions, and logs it', async () => {
    const [owner, reader] = [await makePerson({ role: 'owner' }), await makePerson({ name: 'Élodie Żak' })];
    const token = await openFor(reader.id);
    await setRole(owner, { personId: reader.id, role: 'author' });
    expect(await db().person.findUnique({ where: { id: reader.id } })).toMatchObject({
      role: 'author',
      handle: 'elodie-zak',
    });
    expect(await findViewerByToken(token)).toBeNull();
    expect(await db().auditEvent.findMany({ where: { personId: reader.id, kind: 'person.roleSet' } })).toMatchObject([
      { actorId: owner.id, detail: { before: 'reader', after: 'author' } },
    ]);
  });

  it.each(ROLES.filter((role) => role !== 'owner'))('V13: is not for %ss, not even on themselves', async (role) => {
    await makePerson({ role: 'owner' });
    const [actor, reader] = [await makePerson({ role }), await makePerson()];
    await expect(setRole(actor, { personId: reader.id, role: 'owner' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(setRole(actor, { personId: actor.id, role: 'owner' })).rejects.toMatchObject({ code: 'forbidden' });
    expect([await roleOf(actor.id), await roleOf(reader.id)]).toEqual([role, 'reader']);
  });

  it('gives two of one name two handles', async () => {
    const owner = await makePerson({ role: 'owner' });
    for (const n of [1, 2]) {
      const person = await makePerson();
      await db().person.update({ where: { id: person.id }, data: { name: 'Same Name', nameKey: `same-${n}` } });
      await setRole(owner, { personId: person.id, role: 'author' });
    }
    const handles = await db().person.findMany({ where: { name: 'Same Name' }, orderBy: { id: 'asc' } });
    expect(handles.map(({ handle }) => handle)).toEqual(['same-name', 'same-name-2']);
  });

  it('keeps the last owner', async () => {
    const owner = await makePerson({ role: 'owner' });
    await expect(setRole(owner, { personId: owner.id, role: 'reader' })).rejects.toMatchObject({ code: 'conflict' });
    expect(await roleOf(owner.id)).toBe('owner');
    await expect(setRole(owner, { personId: randomUUID(), role: 'reader' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('V24: of two owners who demote each other at once, one stays', async () => {
    const [a, b] = [await makePerson({ role: 'owner' }), await makePerson({ role: 'owner' })];
    const results = await Promise.allSettled([
      setRole(a, { personId: b.id, role: 'reader' }),
      setRole(b, { personId: a.id, role: 'reader' }),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await db().person.count({ where: { role: 'owner' } })).toBe(1);
  });
});

describe('sanctions', () => {
  const reason = 'Personal attacks';
  const until = () => later(now(), DAY);
  const acts = {
    suspend: (actor: { id: string }, personId: string) => suspendPerson(actor, { personId, until: until(), reason }),
    ban: (actor: { id: string }, personId: string) => banPerson(actor, { personId, reason }),
    signOut: (actor: { id: string }, personId: string) => signOutEverywhere(actor, { personId }),
  };

  it.each(['suspend', 'ban', 'signOut'] as const)(
    'V13: %s only those below one’s own rank, and never oneself',
    async (act) => {
      const people = Object.fromEntries(
        await Promise.all(ROLES.map(async (role) => [role, await makePerson({ role })] as const)),
      );
      const target = (role: Role) => people[role] ?? { id: '' };
      const refused: [Role, Role][] = [
        ...(['reader', 'author'] as const).flatMap((actor) => ROLES.map((role) => [actor, role] as [Role, Role])),
        ...(['author', 'editor', 'owner'] as const).map((role) => ['moderator', role] as [Role, Role]),
        ['editor', 'owner'],
      ];
      for (const [actor, role] of refused) {
        const other = actor === role ? await makePerson({ role }) : target(role);
        await expect(acts[act](target(actor), other.id), `${actor} ${role}`).rejects.toMatchObject({
          code: 'forbidden',
        });
      }
      if (act !== 'signOut') {
        await expect(acts[act](target('owner'), target('owner').id)).rejects.toMatchObject({ code: 'forbidden' });
      }
      expect(
        await db().sanction.count({ where: { personId: { in: Object.values(people).map(({ id }) => id) } } }),
      ).toBe(0);
      for (const [actor, role] of [
        ['moderator', 'reader'],
        ['editor', 'moderator'],
        ['owner', 'editor'],
      ] as const) {
        await acts[act](target(actor), (await makePerson({ role })).id);
      }
    },
  );

  it('ends the sessions of the banned at once, and keeps them out', async () => {
    const [owner, reader] = [await makePerson({ role: 'owner' }), await makePerson()];
    const token = await openFor(reader.id);
    await acts.ban(owner, reader.id);
    expect(await findViewerByToken(token)).toBeNull();
    // The banned are seen as nobody even with a session: that its row is gone has to be looked for.
    expect(await db().session.count({ where: { personId: reader.id } })).toBe(0);
    await expect(openFor(reader.id)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(acts.ban(owner, reader.id)).rejects.toMatchObject({ code: 'conflict' });
    await expect(acts.suspend(owner, reader.id)).rejects.toMatchObject({ code: 'conflict' });
    expect(
      await db().auditEvent.count({ where: { personId: reader.id, kind: 'person.banned', actorId: owner.id } }),
    ).toBe(1);
  });

  it('leaves no session to the banned when one is being opened meanwhile', async () => {
    const [owner, reader] = [await makePerson({ role: 'owner' }), await makePerson()];
    let opening: Promise<unknown> = Promise.resolve();
    await inTransaction(async (tx) => {
      await lockPerson(tx, reader.id);
      const ban = { personId: reader.id, kind: 'ban' as const, reason, createdAt: now(), imposedById: owner.id };
      await tx.sanction.create({ data: ban });
      opening = openFor(reader.id).catch((error: unknown) => error);
      await somebodyWaitsForALock();
    });
    expect(await opening).toMatchObject({ code: 'forbidden' });
    expect(await db().session.count({ where: { personId: reader.id } })).toBe(0);
  });

  it('lets a suspension take the place of another, and end by itself', async () => {
    const [owner, reader] = [await makePerson({ role: 'owner' }), await makePerson()];
    const token = await openFor(reader.id);
    await acts.suspend(owner, reader.id);
    await suspendPerson(owner, { personId: reader.id, until: later(now(), 2 * DAY), reason });
    expect(await findViewerByToken(token)).toMatchObject({
      sanction: { kind: 'suspension', until: later(now(), 2 * DAY) },
    });
    expect(await db().sanction.count({ where: { personId: reader.id, liftedAt: null } })).toBe(1);
    pinClock(later(now(), 2 * DAY));
    expect(await findViewerByToken(token)).toMatchObject({ sanction: null });
    const past = suspendPerson(owner, { personId: reader.id, until: now(), reason });
    await expect(past).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is lifted by whoever may impose it, but not what their betters imposed', async () => {
    const [owner, moderator, reader] = [
      await makePerson({ role: 'owner' }),
      await makePerson({ role: 'moderator' }),
      await makePerson(),
    ];
    const lift = (actor: { id: string }) => liftSanction(actor, { personId: reader.id });
    await expect(lift(owner)).rejects.toMatchObject({ code: 'conflict' });
    await acts.ban(owner, reader.id);
    await expect(lift(moderator)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(lift(await makePerson())).rejects.toMatchObject({ code: 'forbidden' });
    await lift(owner);
    await openFor(reader.id);
    await acts.suspend(moderator, reader.id);
    await lift(moderator);
    expect(await db().sanction.count({ where: { personId: reader.id, liftedAt: null } })).toBe(0);
  });
});

describe('signOutEverywhere', () => {
  it('ends one’s own sessions, also while suspended, and logs it', async () => {
    const [owner, reader, other] = [await makePerson({ role: 'owner' }), await makePerson(), await makePerson()];
    const [a, b, theirs] = [await openFor(reader.id), await openFor(reader.id), await openFor(other.id)];
    await suspendPerson(owner, { personId: reader.id, until: later(now(), DAY), reason: 'Heat' });
    expect(await signOutEverywhere(reader)).toBe(2);
    expect([await findViewerByToken(a), await findViewerByToken(b)]).toEqual([null, null]);
    expect(await findViewerByToken(theirs)).not.toBeNull();
    expect(await db().auditEvent.count({ where: { personId: reader.id, kind: 'person.signedOutEverywhere' } })).toBe(1);
  });
});
