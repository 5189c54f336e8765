import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { makePerson, makeSite } from '@/test/factories';
import { readMail, tokenFromMail } from '@/test/mailbox';
import { requestVerification, verifyEmail } from './verification';

let address = 0;
const from = () => ({ clientAddress: `203.0.113.${++address}` });
const isVerified = async (id: string) =>
  (await db().person.findUniqueOrThrow({ where: { id } })).emailVerifiedAt !== null;

beforeEach(async () => {
  await makeSite();
  await db().mail.deleteMany();
});

describe('verifying an address', () => {
  it('proves it by the mailed link, once, and logs it', async () => {
    const person = await makePerson({ email: 'ada@example.test', verified: false });
    await requestVerification(person, from());
    expect(await readMail()).toMatchObject([{ kind: 'verify_email', recipient: 'ada@example.test' }]);
    const token = await tokenFromMail('verify_email');
    await verifyEmail(person, { token, ...from() });
    expect(await isVerified(person.id)).toBe(true);
    await expect(verifyEmail(person, { token, ...from() })).rejects.toMatchObject({ code: 'not_found' });
    expect(await db().auditEvent.count({ where: { personId: person.id, kind: 'person.emailVerified' } })).toBe(1);
    await expect(requestVerification(person, from())).rejects.toMatchObject({ code: 'invalid' });
  });

  it('V12: proves nothing for anybody else who follows the link', async () => {
    const [squatter, owner] = [await makePerson({ verified: false }), await makePerson({ verified: false })];
    await requestVerification(squatter, from());
    const token = await tokenFromMail('verify_email');
    await expect(verifyEmail(owner, { token, ...from() })).rejects.toMatchObject({ code: 'not_found' });
    expect([await isVerified(squatter.id), await isVerified(owner.id)]).toEqual([false, false]);
    await verifyEmail(squatter, { token, ...from() });
  });

  it('V23: mails an address five times an hour at most', async () => {
    const person = await makePerson({ verified: false });
    for (let n = 0; n < 5; n++) await requestVerification(person, from());
    await expect(requestVerification(person, from())).rejects.toMatchObject({ code: 'rate_limited' });
  });
});
