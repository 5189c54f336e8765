import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { configure } from '@/test/configure';
import { makePerson, makeSite } from '@/test/factories';
import { readMail } from '@/test/mailbox';
import { findViewerByToken } from '../viewer';
import { signUp } from './sign-up';

const smtp = { SMTP_URL: 'smtp://mail.example.test', MAIL_FROM: 'blog@example.test' };
const ada = {
  name: 'Ada Lovelace',
  email: 'Ada@Example.test',
  password: 'engines of brass 1843',
  next: '/compose?kept=abc',
  browserSecret: 'browser',
  replacing: null,
};
let address = 0;
const join = (given: Partial<typeof ada> = {}) => signUp({ ...ada, clientAddress: `192.0.2.${++address}`, ...given });

beforeEach(async () => {
  await makeSite();
  await db().mail.deleteMany();
});

describe('signUp without mail', () => {
  it('makes the account, unproven, signs in, and goes on to the kept comment', async () => {
    const joined = await join();
    if (!('session' in joined)) throw new Error('not signed in');
    expect(joined.next).toBe('/compose?kept=abc');
    const viewer = await findViewerByToken(joined.session.token);
    expect(viewer).toMatchObject({ name: 'Ada Lovelace', role: 'reader', emailVerified: false, handle: null });
    const row = await db().person.findFirstOrThrow({ where: { emailKey: 'ada@example.test' } });
    expect(row.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const events = await db().auditEvent.findMany({ where: { personId: row.id } });
    expect(events).toMatchObject([{ kind: 'person.joined', detail: { by: 'password' } }]);
    expect(JSON.stringify(events)).not.toContain('example.test');
  });

  it('says so when the address has an account', async () => {
    await makePerson({ email: 'taken@example.test' });
    const attempt = join({ name: 'Somebody Else', email: 'TAKEN@example.test' });
    await expect(attempt).rejects.toMatchObject({
      code: 'invalid',
      detail: { fields: { email: { id: 'accounts.no.emailTakenSignIn' } } },
    });
  });

  it('V24: of two at once with one address, one gets in', async () => {
    const both = await Promise.allSettled([
      join({ name: 'First Twin', email: 'twin@example.test' }),
      join({ name: 'Second Twin', email: 'twin@example.test' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db().person.count({ where: { emailKey: 'twin@example.test' } })).toBe(1);
  });

  it('V24: of two at once with names that look alike, one gets in', async () => {
    const both = await Promise.allSettled([
      join({ name: 'Paul Mill', email: 'p1@example.test' }),
      join({ name: 'PauI Mill', email: 'p2@example.test' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('names every field that is wrong, and hashes nothing', async () => {
    const attempt = join({ name: 'Administrator', email: 'a＠example.test', password: 'password' });
    const fields = {
      name: { id: expect.stringContaining('.no.name') },
      email: { id: expect.stringContaining('.no.email') },
      password: { id: expect.stringContaining('.no.password') },
    };
    await expect(attempt).rejects.toMatchObject({ code: 'invalid', detail: { fields } });
  });

  it('V19: goes on nowhere else', async () => {
    const joined = await join({ name: 'Grace H', email: 'grace@example.test', next: '//evil.example' });
    expect(joined).toMatchObject({ next: '/' });
  });

  it('limits accounts by network', async () => {
    const from = (n: number) =>
      join({ name: `Number ${'abcdefghijkl'[n]}x`, email: `n${n}@example.test`, ...{ clientAddress: '2001:db8::1' } });
    for (let n = 0; n < 10; n++) await from(n);
    await expect(from(10)).rejects.toMatchObject({ code: 'rate_limited' });
  });
});

describe('signUp with mail', () => {
  beforeEach(() => configure(smtp));

  it('V23: answers an address with and without an account alike, and tells only the address itself', async () => {
    await makePerson({ email: 'Known@example.test' });
    const known = await join({ name: 'Knut Known', email: 'known@example.test' });
    const unknown = await join({ name: 'Una Known', email: 'una@example.test' });
    expect(known).toEqual(unknown);
    expect(await readMail()).toMatchObject([
      { kind: 'account_exists', recipient: 'Known@example.test' },
      { kind: 'complete_sign_up', recipient: 'una@example.test' },
    ]);
    expect(await db().person.count({ where: { emailKey: 'una@example.test' } })).toBe(0);
  });

  it('V23: floods nobody, whether they have an account or not', async () => {
    await makePerson({ email: 'victim@example.test' });
    for (const email of ['victim@example.test', 'nobody@example.test']) {
      for (let n = 0; n < 5; n++) await join({ name: `Flood ${'abcde'[n]}${email[0]}`, email });
      await expect(join({ name: 'Flood last', email })).rejects.toMatchObject({ code: 'rate_limited' });
    }
  });
});
