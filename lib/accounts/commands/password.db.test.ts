import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { inTransaction } from '@/lib/write';
import { makePerson, makeSite } from '@/test/factories';
import { readMail, tokenFromMail } from '@/test/mailbox';
import { hashPassword, verifyPassword } from '../passwords';
import { openSession } from '../sessions';
import { findViewerByToken } from '../viewer';
import { requestSignInLink, signInByLink } from './links';
import { changePassword, requestPasswordReset, resetPassword } from './password';

const old = 'engines of brass 1843';
const fresh = 'a wholly different phrase';
let oldHash = '';
let address = 0;
const clientAddress = () => `203.0.113.${++address}`;

beforeAll(async () => {
  oldHash = await hashPassword(old);
});
beforeEach(async () => {
  await makeSite();
  await db().mail.deleteMany();
});

const storedHash = async (id: string) => (await db().person.findUniqueOrThrow({ where: { id } })).passwordHash;

describe('changePassword', () => {
  it('V25: ends every session and goes on under a new one; says so by mail and in the log', async () => {
    const person = await makePerson({ email: 'ada@example.test', passwordHash: oldHash });
    const before = await inTransaction((tx) => openSession(tx, person.id));
    const session = await changePassword(person, { currentPassword: old, newPassword: fresh });
    expect(await findViewerByToken(before.token)).toBeNull();
    expect(await findViewerByToken(session.token)).toMatchObject({ id: person.id });
    expect(await verifyPassword(await storedHash(person.id), fresh)).toBe(true);
    expect(await readMail()).toMatchObject([{ kind: 'password_changed', recipient: 'ada@example.test' }]);
    expect(await db().auditEvent.count({ where: { personId: person.id, kind: 'person.passwordChanged' } })).toBe(1);
  });

  it('refuses without the current password, ten times, then for a while', async () => {
    const person = await makePerson({ passwordHash: oldHash });
    const guess = () => changePassword(person, { currentPassword: 'guess', newPassword: fresh });
    for (let n = 0; n < 10; n++)
      await expect(guess()).rejects.toMatchObject({
        detail: { fields: { currentPassword: { id: 'accounts.no.passwordCurrent' } } },
      });
    await expect(guess()).rejects.toMatchObject({ code: 'rate_limited' });
    expect(await storedHash(person.id)).toBe(oldHash);
  });

  it('refuses a common password, and sets a first one', async () => {
    const person = await makePerson();
    const attempt = changePassword(person, { currentPassword: '', newPassword: 'password1' });
    await expect(attempt).rejects.toMatchObject({
      detail: { fields: { newPassword: { id: expect.stringContaining('.no.password') } } },
    });
    await changePassword(person, { currentPassword: '', newPassword: fresh });
    expect(await storedHash(person.id)).not.toBeNull();
  });

  it('V24: of two changes at once, one counts', async () => {
    const person = await makePerson({ passwordHash: oldHash });
    const both = await Promise.allSettled([
      changePassword(person, { currentPassword: old, newPassword: fresh }),
      changePassword(person, { currentPassword: old, newPassword: 'yet another phrase' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db().session.count({ where: { personId: person.id } })).toBe(1);
  });
});

describe('resetPassword', () => {
  it('sets the password, proves the address, ends sessions and every other link, and works once', async () => {
    const person = await makePerson({ email: 'lost@example.test', passwordHash: oldHash, verified: false });
    const before = await inTransaction((tx) => openSession(tx, person.id));
    await requestSignInLink({ email: 'lost@example.test', next: '/', clientAddress: clientAddress() });
    await requestPasswordReset({ email: 'LOST@example.test', next: '/compose?kept=1', clientAddress: clientAddress() });
    const token = await tokenFromMail('reset_password');
    const reset = (password = fresh) => resetPassword({ token, password, clientAddress: clientAddress() });
    await expect(reset('short')).rejects.toMatchObject({
      detail: { fields: { password: { id: expect.stringContaining('.no.password') } } },
    });
    const { session, next } = await reset();
    expect(next).toBe('/compose?kept=1');
    expect(await findViewerByToken(session.token)).toMatchObject({ id: person.id, emailVerified: true });
    expect(await findViewerByToken(before.token)).toBeNull();
    await expect(reset()).rejects.toMatchObject({ code: 'not_found' });
    const link = {
      token: await tokenFromMail('sign_in_link'),
      browserSecret: null,
      clientAddress: clientAddress(),
      replacing: null,
    };
    await expect(signInByLink(link)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('V24: works once for five that try at the same time', async () => {
    await makePerson({ email: 'race@example.test' });
    await requestPasswordReset({ email: 'race@example.test', next: '/', clientAddress: clientAddress() });
    const token = await tokenFromMail('reset_password');
    const attempts = Array.from({ length: 5 }, (_, n) =>
      resetPassword({ token, password: `${fresh} ${n}`, clientAddress: clientAddress() }),
    );
    const results = await Promise.allSettled(attempts);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('V23: answers an unknown address alike, with a mail of its own', async () => {
    expect(
      await requestPasswordReset({ email: 'who@example.test', next: '/', clientAddress: clientAddress() }),
    ).toBeUndefined();
    expect(await readMail()).toMatchObject([{ kind: 'complete_sign_up', recipient: 'who@example.test' }]);
  });

  it('does not take a link that was made for something else', async () => {
    await makePerson({ email: 'other@example.test' });
    await requestSignInLink({ email: 'other@example.test', next: '/', clientAddress: clientAddress() });
    const token = await tokenFromMail('sign_in_link');
    const attempt = resetPassword({ token, password: fresh, clientAddress: clientAddress() });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
  });
});
