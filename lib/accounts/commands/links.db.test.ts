import { beforeEach, describe, expect, it } from 'vitest';
import { later, now, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { LINK_LIFETIME } from '@/lib/limits';
import { inTransaction } from '@/lib/write';
import { configure } from '@/test/configure';
import { makePerson, makeSite } from '@/test/factories';
import { readMail, tokenFromMail } from '@/test/mailbox';
import { findLink } from '../one-time-links';
import { hashPassword } from '../passwords';
import { openSession } from '../sessions';
import { findViewerByToken } from '../viewer';
import { requestSignInLink, signInByLink } from './links';
import { signUp } from './sign-up';

let address = 0;
const network = () => `198.51.100.${++address}`;
const ask = (email: string, next = '/') => requestSignInLink({ email, next, clientAddress: network() });
const follow = (token: string, given: Partial<Parameters<typeof signInByLink>[0]> = {}) =>
  signInByLink({ token, browserSecret: null, clientAddress: network(), replacing: null, ...given });

beforeEach(async () => {
  await makeSite();
  await db().mail.deleteMany();
});

describe('the link that signs in', () => {
  it('V20: goes to the address as its owner wrote it, signs in once, and goes on', async () => {
    const person = await makePerson({ email: 'Ada@example.test' });
    await ask('aDA@example.test', '/compose?kept=abc');
    expect(await readMail()).toMatchObject([{ kind: 'sign_in_link', recipient: 'Ada@example.test' }]);
    const token = await tokenFromMail('sign_in_link');
    const { session, next } = await follow(token);
    expect(next).toBe('/compose?kept=abc');
    expect(await findViewerByToken(session.token)).toMatchObject({ id: person.id });
    await expect(follow(token)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('V22: is not used up by looking', async () => {
    await makePerson({ email: 'look@example.test' });
    await ask('look@example.test');
    const token = await tokenFromMail('sign_in_link');
    expect(await findLink(token, ['sign_in'])).not.toBeNull();
    expect(await findLink(token, ['sign_in'])).not.toBeNull();
    await follow(token);
    expect(await findLink(token, ['sign_in'])).toBeNull();
  });

  it('V22: ends after ten minutes', async () => {
    await makePerson({ email: 'late@example.test' });
    await ask('late@example.test');
    const token = await tokenFromMail('sign_in_link');
    pinClock(later(now(), LINK_LIFETIME));
    expect(await findLink(token, ['sign_in'])).toBeNull();
    await expect(follow(token)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('V24: works once for ten that try at the same time', async () => {
    const person = await makePerson({ email: 'race@example.test' });
    await ask('race@example.test');
    const token = await tokenFromMail('sign_in_link');
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => follow(token)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await db().session.count({ where: { personId: person.id } })).toBe(1);
  });

  it('is void once another link of the address has been used', async () => {
    await makePerson({ email: 'two@example.test' });
    await ask('two@example.test');
    const first = await tokenFromMail('sign_in_link');
    await ask('two@example.test');
    await follow(await tokenFromMail('sign_in_link'));
    await expect(follow(first)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('opens nothing for the banned, and is not used up by trying', async () => {
    const [person, owner] = [await makePerson({ email: 'bad@example.test' }), await makePerson({ role: 'owner' })];
    await db().sanction.create({
      data: { personId: person.id, kind: 'ban', reason: 'x', createdAt: now(), imposedById: owner.id },
    });
    await ask('bad@example.test');
    const token = await tokenFromMail('sign_in_link');
    await expect(follow(token)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await findLink(token, ['sign_in'])).not.toBeNull();
  });

  it('takes an unproven account away from whoever made it without owning the address', async () => {
    const passwordHash = await hashPassword('the squatter knows this');
    const person = await makePerson({ email: 'squatted@example.test', verified: false, passwordHash });
    const squatter = await inTransaction((tx) => openSession(tx, person.id));
    await ask('squatted@example.test');
    const { session } = await follow(await tokenFromMail('sign_in_link'));
    expect(await findViewerByToken(session.token)).toMatchObject({ emailVerified: true });
    expect(await findViewerByToken(squatter.token)).toBeNull();
    expect(await db().person.findUnique({ where: { id: person.id } })).toMatchObject({ passwordHash: null });
    expect((await readMail()).map(({ kind }) => kind)).toContain('password_changed');
  });
});

describe('the link that completes a sign-up', () => {
  const ada = { name: 'Ada Lovelace', password: 'engines of brass 1843', next: '/compose?kept=k', replacing: null };
  const join = (email: string, name = ada.name) => {
    configure({ SMTP_URL: 'smtp://mail.example.test', MAIL_FROM: 'blog@example.test' });
    return signUp({ ...ada, name, email, browserSecret: 'this browser', clientAddress: network() });
  };

  it('makes the account with its password in the browser that asked, proven and signed in', async () => {
    await join('augusta@example.test');
    const { session, next } = await follow(await tokenFromMail('complete_sign_up'), { browserSecret: 'this browser' });
    expect(next).toBe('/compose?kept=k');
    expect(await findViewerByToken(session.token)).toMatchObject({
      name: 'Ada Lovelace',
      emailVerified: true,
      role: 'reader',
    });
    expect(await db().person.findUnique({ where: { emailKey: 'augusta@example.test' } })).toMatchObject({
      passwordHash: expect.any(String),
    });
  });

  it('V25: in another browser keeps no password that a stranger may have chosen', async () => {
    await join('victim@example.test', 'Victor Victim');
    const token = await tokenFromMail('complete_sign_up');
    await expect(follow(token, { browserSecret: 'another' })).rejects.toMatchObject({
      detail: { fields: { password: { id: expect.stringContaining('.no.password') } } },
    });
    await follow(token, { password: 'my own choice of words' });
    const row = await db().person.findUniqueOrThrow({ where: { emailKey: 'victim@example.test' } });
    const { payload } = await db().oneTimeLink.findFirstOrThrow({ where: { emailKey: 'victim@example.test' } });
    expect(row.passwordHash).not.toBe((payload as { passwordHash: string }).passwordHash);
  });

  it('asks for another name when the first has been taken meanwhile, and stays usable', async () => {
    await join('nora@example.test', 'Nora Name');
    await makePerson({ name: 'Nora Name' });
    const token = await tokenFromMail('complete_sign_up');
    const same = { browserSecret: 'this browser' };
    await expect(follow(token, same)).rejects.toMatchObject({
      detail: { fields: { name: { id: expect.stringContaining('.no.name') } } },
    });
    const { session } = await follow(token, { ...same, name: 'Nora Other' });
    expect(await findViewerByToken(session.token)).toMatchObject({ name: 'Nora Other' });
  });

  it('V23: is what an unknown address gets for asking for a link; it needs a name', async () => {
    await ask('new@example.test');
    const token = await tokenFromMail('complete_sign_up');
    await expect(follow(token)).rejects.toMatchObject({
      detail: { fields: { name: { id: expect.stringContaining('.no.name') } } },
    });
    const { session } = await follow(token, { name: 'Newt Comer' });
    expect(await findViewerByToken(session.token)).toMatchObject({ name: 'Newt Comer', emailVerified: true });
  });

  it('signs in to the account that the address got meanwhile, and leaves its password', async () => {
    await join('meanwhile@example.test', 'Mina While');
    const token = await tokenFromMail('complete_sign_up');
    const person = await makePerson({ email: 'meanwhile@example.test', passwordHash: 'kept' });
    const { session } = await follow(token, { browserSecret: 'this browser' });
    expect(await findViewerByToken(session.token)).toMatchObject({ id: person.id });
    expect(await db().person.findUnique({ where: { id: person.id } })).toMatchObject({ passwordHash: 'kept' });
  });
});
