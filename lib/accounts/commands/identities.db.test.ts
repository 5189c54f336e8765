import { beforeEach, describe, expect, it } from 'vitest';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { makePerson, makeSite } from '@/test/factories';
import { admitIdentity, type ProvidedIdentity } from './identities';

beforeEach(() => makeSite());

let subject = 0;
const identity = (given: Partial<ProvidedIdentity> = {}): ProvidedIdentity => ({
  provider: 'github',
  subject: String(++subject),
  email: `p${subject}@example.test`,
  emailVerified: true,
  name: `Git Hubber ${'abcdefghijklmnop'[subject]}`,
  ...given,
});
const people = () => db().person.count();

describe('admitIdentity', () => {
  it('makes a reader with a proven address, and knows them again whatever their address is', async () => {
    const first = identity({ name: 'Hedy Lamarr' });
    const admitted = await admitIdentity(first);
    if (!admitted.ok) throw new Error(admitted.reason);
    expect(await db().person.findUnique({ where: { id: admitted.personId } })).toMatchObject({
      name: 'Hedy Lamarr',
      role: 'reader',
      emailVerifiedAt: now(),
      passwordHash: null,
    });
    expect(await admitIdentity({ ...first, email: null, emailVerified: false })).toEqual(admitted);
    const kinds = await db().auditEvent.findMany({ where: { personId: admitted.personId }, orderBy: { id: 'asc' } });
    expect(kinds.map(({ kind }) => kind)).toEqual(['person.joined', 'person.identityLinked']);
  });

  it('V21: joins an account only when both sides have proven the address', async () => {
    const proven = await makePerson({ email: 'proven@example.test' });
    const unproven = await makePerson({ email: 'unproven@example.test', verified: false });
    expect(await admitIdentity(identity({ email: 'Proven@example.test', emailVerified: false }))).toEqual({
      ok: false,
      reason: 'unproven',
    });
    expect(await admitIdentity(identity({ email: 'unproven@example.test' }))).toEqual({ ok: false, reason: 'claimed' });
    expect(await db().identity.count({ where: { personId: { in: [proven.id, unproven.id] } } })).toBe(0);
    expect(await admitIdentity(identity({ email: 'Proven@example.test' }))).toEqual({ ok: true, personId: proven.id });
  });

  it('V21: makes nobody without a proven address', async () => {
    const before = await people();
    for (const given of [{ emailVerified: false }, { email: null }, { email: 'a＠example.test' }]) {
      expect(await admitIdentity(identity(given))).toEqual({ ok: false, reason: 'unproven' });
    }
    expect(await people()).toBe(before);
  });

  it('V21: does not take one provider’s person for another’s', async () => {
    const one = identity();
    const admitted = await admitIdentity(one);
    const other = await admitIdentity({
      ...one,
      provider: 'google',
      email: 'other@example.test',
      name: 'Other Person',
    });
    expect(other).toMatchObject({ ok: true });
    expect(other).not.toEqual(admitted);
  });

  it('gives a name that nobody has and that looks like no staff', async () => {
    await makePerson();
    for (const name of ['Hedy Lamarr', 'Administrator', '\u202Eevil', '', null, 'x'.repeat(500)]) {
      const admitted = await admitIdentity(identity({ name }));
      if (!admitted.ok) throw new Error(admitted.reason);
      const row = await db().person.findUniqueOrThrow({ where: { id: admitted.personId } });
      expect(row.name, String(name)).toMatch(/^(Hedy Lamarr|Reader|x+)( \d{6})?$/);
    }
  });

  it('refuses the banned, by identity and by address', async () => {
    const [owner, person] = [await makePerson({ role: 'owner' }), await makePerson({ email: 'bad@example.test' })];
    const known = identity({ email: 'bad@example.test' });
    expect(await admitIdentity(known)).toMatchObject({ ok: true });
    await db().sanction.create({
      data: { personId: person.id, kind: 'ban', reason: 'x', createdAt: now(), imposedById: owner.id },
    });
    const refused = { ok: false, reason: 'closed', personId: person.id };
    expect(await admitIdentity(known)).toEqual(refused);
    expect(await admitIdentity(identity({ email: 'bad@example.test' }))).toEqual(refused);
  });

  it('V24: makes one person of five first sign-ins at the same time', async () => {
    const [before, one] = [await people(), identity()];
    const results = await Promise.all(Array.from({ length: 5 }, () => admitIdentity(one)));
    expect(new Set(results.map((result) => result.ok && result.personId)).size).toBe(1);
    expect(await people()).toBe(before + 1);
  });
});
