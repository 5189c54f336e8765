import { describe, expect, it } from 'vitest';
import { makePerson } from '@/test/factories';
import { later, now, DAY } from './clock';
import { db } from './db';
import { recordAudit } from './audit';
import { authorize, inTransaction } from './write';

describe('authorize', () => {
  it('lets a moderator moderate, and refuses a reader and a person who is gone', async () => {
    const [moderator, reader] = [await makePerson({ role: 'moderator' }), await makePerson()];
    const attempt = (id: string) => inTransaction((tx) => authorize(tx, { id }, 'comment.moderate'));
    await expect(attempt(moderator.id)).resolves.toMatchObject({ role: 'moderator' });
    await expect(attempt(reader.id)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(attempt('01900000-0000-7000-8000-000000000000')).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(inTransaction((tx) => authorize(tx, null, 'comment.post'))).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });

  it('refuses the suspended until the suspension ends', async () => {
    const [reader, moderator] = [await makePerson(), await makePerson({ role: 'moderator' })];
    await db().sanction.create({
      data: {
        personId: reader.id,
        kind: 'suspension',
        reason: 'Heat',
        until: later(now(), DAY),
        createdAt: now(),
        imposedById: moderator.id,
      },
    });
    const attempt = () => inTransaction((tx) => authorize(tx, reader, 'comment.post'));
    await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' });
    await db().sanction.updateMany({ data: { until: later(now(), -1) } });
    await expect(attempt()).resolves.toMatchObject({ sanction: null });
  });
});

describe('the audit log', () => {
  it('can be neither changed nor deleted', async () => {
    const owner = await makePerson({ role: 'owner' });
    await inTransaction((tx) => recordAudit(tx, { kind: 'site.setUp', actorId: owner.id, detail: { sample: false } }));
    await expect(db().auditEvent.updateMany({ data: { kind: 'forged' } })).rejects.toThrow(/append-only/);
    await expect(db().auditEvent.deleteMany()).rejects.toThrow(/append-only/);
    await expect(db().$executeRaw`TRUNCATE audit_events`).rejects.toThrow(/append-only/);
  });
});
