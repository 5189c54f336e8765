import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { MINUTE, later, now, pinClock } from '@/lib/clock';
import { hashToken } from '@/lib/secrets';
import { inTransaction } from '@/lib/write';
import { makePerson } from '@/test/factories';
import { somebodyWaitsForALock } from '@/test/waiting';
import { hashPassword } from '../passwords';
import { openSession } from '../sessions';
import { findViewerByToken } from '../viewer';
import { banPerson, suspendPerson } from './sanctions';
import { signInWithPassword, signOut } from './sign-in';

const password = 'engines of brass 1843';
let passwordHash = '';
let address = 0;
const signIn = (
  email: string,
  given = password,
  replacing: string | null = null,
  clientAddress = `192.0.2.${++address}`,
) => signInWithPassword({ email, password: given, clientAddress, replacing });

beforeAll(async () => {
  passwordHash = await hashPassword(password);
});

describe('signInWithPassword', () => {
  it('signs in, however the address is spelled, and stores no token', async () => {
    const person = await makePerson({ email: 'Ada@example.test', passwordHash });
    const session = await signIn(' ada@EXAMPLE.test ');
    expect(await findViewerByToken(session.token)).toMatchObject({ id: person.id });
    const [row] = await db().session.findMany({ where: { personId: person.id } });
    expect(row?.tokenHash).toBe(hashToken(session.token));
    expect(JSON.stringify(row)).not.toContain(session.token);
  });

  it('V23: answers a wrong password, an unknown address, no password and no address alike', async () => {
    await makePerson({ email: 'known@example.test', passwordHash });
    await makePerson({ email: 'linkonly@example.test' });
    const attempts = ['known@example.test', 'unknown@example.test', 'linkonly@example.test', 'a＠example.test', ''];
    const answers = await Promise.all(attempts.map((email) => signIn(email, 'wrong').catch((error: unknown) => error)));
    for (const answer of answers)
      expect(answer).toMatchObject({ code: 'unauthenticated', message: (answers[0] as Error).message });
  });

  it('V25: gives every sign-in a new session, and ends the one that the browser had', async () => {
    const person = await makePerson({ email: 'fix@example.test', passwordHash });
    const planted = await inTransaction((tx) => openSession(tx, person.id));
    const session = await signIn('fix@example.test', password, planted.token);
    expect(session.token).not.toBe(planted.token);
    expect(await findViewerByToken(planted.token)).toBeNull();
  });

  it('V25: opens nothing for a password that was changed while it was compared', async () => {
    const person = await makePerson({ email: 'race@example.test', passwordHash });
    let attempt: Promise<unknown> = Promise.resolve();
    await inTransaction(async (tx) => {
      await tx.person.update({ where: { id: person.id }, data: { passwordHash: 'another' } });
      attempt = signIn('race@example.test').catch((error: unknown) => error);
      await somebodyWaitsForALock();
    });
    expect(await attempt).toMatchObject({ code: 'unauthenticated' });
    expect(await db().session.count({ where: { personId: person.id } })).toBe(0);
  });

  it('lets the suspended in and the banned not', async () => {
    const [person, owner] = [
      await makePerson({ email: 'bad@example.test', passwordHash }),
      await makePerson({ role: 'owner' }),
    ];
    await suspendPerson(owner, { personId: person.id, until: later(now(), MINUTE), reason: 'Heat' });
    const session = await signIn('bad@example.test');
    expect(await findViewerByToken(session.token)).toMatchObject({ sanction: { kind: 'suspension' } });
    await banPerson(owner, { personId: person.id, reason: 'More heat' });
    await expect(signIn('bad@example.test')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(signIn('bad@example.test', 'wrong')).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('limits guesses by address and by account, existing or not', async () => {
    const guessHere = (email: string) => signIn(email, 'wrong', null, '198.51.100.7');
    for (let n = 0; n < 6; n++)
      await expect(guessHere(`x${n}@example.test`)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(guessHere('y@example.test')).rejects.toMatchObject({ code: 'rate_limited' });
    for (let n = 0; n < 10; n++)
      await expect(signIn('target@example.test', 'wrong')).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(signIn('target@example.test')).rejects.toMatchObject({ code: 'rate_limited' });
  });

  it('signs out by the token, which then opens nothing', async () => {
    await makePerson({ email: 'out@example.test', passwordHash });
    const { token } = await signIn('out@example.test');
    await signOut(null);
    await signOut(token);
    expect(await findViewerByToken(token)).toBeNull();
  });

  it('ends a session 30 days after it began, however much it is used (R7)', async () => {
    await makePerson({ email: 'old@example.test', passwordHash });
    const { token, expiresAt } = await signIn('old@example.test');
    pinClock(later(expiresAt, -1));
    expect(await findViewerByToken(token)).not.toBeNull();
    pinClock(expiresAt);
    expect(await findViewerByToken(token)).toBeNull();
  });
});
