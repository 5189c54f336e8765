import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { hashToken, newToken } from '@/lib/secrets';
import { makePerson, makeSite } from '@/test/factories';
import { createOwner, createPerson, providePassword, provideRole } from '../provision';
import { findViewerByToken } from '../viewer';
import { setUpOwner } from './set-up';
import { signInWithPassword } from './sign-in';

let address = 0;
const clientAddress = () => `203.0.113.${++address}`;
const password = 'engines of brass 1843';

async function makeSetUpLink(): Promise<string> {
  const token = newToken();
  await db().oneTimeLink.deleteMany({ where: { purpose: 'set_up_owner' } });
  await db().oneTimeLink.create({
    data: {
      tokenHash: hashToken(token),
      purpose: 'set_up_owner',
      email: '',
      emailKey: '',
      createdAt: now(),
      expiresAt: later(now(), DAY),
    },
  });
  return token;
}
const setUp = (token: string, given: Partial<Parameters<typeof setUpOwner>[0]> = {}) =>
  setUpOwner({
    token,
    name: 'Editor in chief',
    email: 'chief@example.test',
    password,
    clientAddress: clientAddress(),
    replacing: null,
    ...given,
  });

beforeEach(async () => {
  await makeSite();
  await db().session.deleteMany();
  await db().person.updateMany({ data: { role: 'reader' } });
});

describe('setUpOwner', () => {
  it('V24: makes one owner of five that try at the same time, signed in', async () => {
    const token = await makeSetUpLink();
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, (_, n) => setUp(token, { name: `Chief ${'abcde'[n]}`, email: `c${n}@example.test` })),
    );
    const made = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(made).toHaveLength(1);
    expect(await findViewerByToken(made[0]?.token ?? '')).toMatchObject({
      role: 'owner',
      emailVerified: true,
      handle: expect.any(String),
    });
    expect(await db().person.count({ where: { role: 'owner' } })).toBe(1);
  });

  it('leaves the link usable when a field is wrong or the address is taken', async () => {
    const token = await makeSetUpLink();
    await makePerson({ email: 'taken@example.test' });
    await expect(setUp(token, { password: 'short' })).rejects.toMatchObject({
      detail: { fields: { password: { id: expect.stringContaining('.no.password') } } },
    });
    await expect(setUp(token, { email: 'taken@example.test' })).rejects.toMatchObject({
      detail: { fields: { email: { id: expect.stringContaining('.no.email') } } },
    });
    await setUp(token);
  });

  it('refuses an unknown token, and any once there is an owner', async () => {
    await expect(setUp(newToken())).rejects.toMatchObject({ code: 'not_found' });
    await makePerson({ role: 'owner' });
    await expect(setUp(await makeSetUpLink(), { email: 'second@example.test' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

describe('what the operator does', () => {
  it('adds people, gives roles and passwords, and each is in the log', async () => {
    const { id } = await createPerson({
      name: 'Staff Writer',
      email: 'w@example.test',
      password: null,
      role: 'author',
      by: 'operator',
    });
    expect(await db().person.findUnique({ where: { id } })).toMatchObject({ role: 'author', handle: 'staff-writer' });
    await createOwner({ name: 'Olive Owner', email: 'o@example.test', password, by: 'operator' });
    await provideRole('W@example.test', 'editor');
    await providePassword('w@example.test', password);
    await signInWithPassword({ email: 'w@example.test', password, clientAddress: clientAddress(), replacing: null });
    const events = await db().auditEvent.findMany({ where: { personId: id }, orderBy: { id: 'asc' } });
    expect(events.map(({ kind }) => kind)).toEqual([
      'person.joined',
      'person.roleSet',
      'person.roleSet',
      'person.passwordChanged',
    ]);
  });

  it('keeps the last owner, and says what it does not find', async () => {
    await createOwner({ name: 'Only Owner', email: 'only@example.test', password: null, by: 'operator' });
    await expect(provideRole('only@example.test', 'reader')).rejects.toMatchObject({ code: 'conflict' });
    await expect(provideRole('nobody@example.test', 'owner')).rejects.toMatchObject({ code: 'not_found' });
    await expect(providePassword('only@example.test', 'password')).rejects.toMatchObject({ code: 'invalid' });
  });
});
