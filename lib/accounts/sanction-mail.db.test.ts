import { describe, expect, it } from 'vitest';
import { DAY, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { DECISION_MAIL_WAIT } from '@/lib/limits';
import { inTransaction } from '@/lib/write';
import { makePerson } from '@/test/factories';
import { deliverAll, sent, startWithMail, wait } from '@/test/sent-mail';
import { banPerson, liftSanction, suspendPerson } from './commands/sanctions';
import { openSession } from './sessions';

startWithMail();

const until = () => later(now(), DAY);
const twoPeople = async (verified = true) =>
  [await makePerson({ role: 'owner' }), await makePerson({ verified })] as const;

describe('whoever is sanctioned', () => {
  it('is told by mail why they are suspended, and when it is lifted', async () => {
    const [owner, { id: personId, email }] = await twoPeople();
    await suspendPerson(owner, { personId, until: until(), reason: 'Cool down' });
    wait(DECISION_MAIL_WAIT - 1);
    expect(await deliverAll()).toEqual([]);
    wait(1);
    expect(await deliverAll()).toEqual(['person_suspended']);
    expect(sent[0]).toMatchObject({ recipient: email, text: expect.stringContaining('> Cool down') });
    await liftSanction(owner, { personId });
    expect(await deliverAll()).toEqual(['person_suspended', 'sanction_lifted']);
  });

  it('is told why their account is closed: by mail, and when they come to sign in', async () => {
    const [owner, { id: personId }] = await twoPeople();
    await banPerson(owner, { personId, reason: 'Advertising' });
    await expect(inTransaction((tx) => openSession(tx, personId))).rejects.toMatchObject({
      code: 'forbidden',
      text: { id: 'accounts.no.closedBecause', values: { reason: 'Advertising' } },
    });
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual(['person_banned']);
    expect(sent[0]?.text).toContain('> Advertising');
  });

  it('reads nothing of a slip that was lifted, or replaced, before the mail went', async () => {
    const [owner, { id: personId }] = await twoPeople();
    await suspendPerson(owner, { personId, until: until(), reason: 'The wrong person' });
    await liftSanction(owner, { personId });
    expect(await db().mail.count()).toBe(0);
    await suspendPerson(owner, { personId, until: until(), reason: 'A slip' });
    await suspendPerson(owner, { personId, until: until(), reason: 'As meant' });
    wait(DECISION_MAIL_WAIT);
    expect(await deliverAll()).toEqual(['person_suspended']);
    expect(sent[0]?.text).toContain('> As meant');
  });

  it('gets no mail at an address that they have not proven', async () => {
    const [owner, { id: personId }] = await twoPeople(false);
    await banPerson(owner, { personId, reason: 'Advertising' });
    await liftSanction(owner, { personId });
    expect(await db().mail.count()).toBe(0);
  });
});
