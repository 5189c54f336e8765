import { describe, expect, it } from 'vitest';
import { later, MINUTE, now, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { MAIL_ATTEMPTS_MAX, MAIL_RETRY_FIRST } from '@/lib/limits';
import { inTransaction } from '@/lib/write';
import { queueMail } from './commands';
import { deliverNext } from './deliver';
import { type Postman } from './smtp';
import { changed, mailServer, messageIds, post, postmanFor, queue, signIn, startAfresh } from '@/test/mail-servers';

startAfresh();

describe('a mail in the outbox', () => {
  it('is there only if the transaction that wrote it commits', async () => {
    const attempt = inTransaction(async (tx) => {
      await queueMail(tx, signIn());
      throw new Error('something else went wrong');
    });
    await expect(attempt).rejects.toThrow('something else');
    expect(await db().mail.count()).toBe(0);
  });

  it('is delivered with its Message-ID, and its link is not kept', async () => {
    await queue(signIn());
    const postman = postmanFor(await mailServer());
    expect(await deliverNext(postman)).toBe(true);
    expect(await deliverNext(postman)).toBe(false);
    const mail = await db().mail.findFirstOrThrow();
    expect(post.received).toHaveLength(1);
    expect(post.received[0]?.recipients).toEqual(['reader@example.test']);
    expect(messageIds()).toEqual([mail.messageId]);
    expect(post.received[0]?.source).toMatch(/^Subject: Sign in to The Test Gazette\r?$/m);
    expect(post.received[0]?.source).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(post.received[0]?.source).toContain('/sign-in/link/secret');
    expect(mail).toMatchObject({ sentAt: now(), lockedUntil: null, failedAt: null });
    expect(`${mail.text}${mail.html}`).not.toContain('secret');
  });

  it('is delivered once, however many look for it', async () => {
    for (let n = 0; n < 12; n += 1) await queue(changed(`reader${n}@example.test`));
    const port = await mailServer();
    const senders = [postmanFor(port), postmanFor(port), postmanFor(port)];
    const send = async (postman: Postman) => {
      while (await deliverNext(postman));
    };
    await Promise.all(senders.map(send));
    expect(post.received).toHaveLength(12);
    expect(new Set(messageIds()).size).toBe(12);
    expect(await db().mail.count({ where: { sentAt: null } })).toBe(0);
  });

  it('is given up at once when its recipient is refused for good', async () => {
    await queue(signIn('gone@example.test'));
    post.refusal = { recipient: /^gone@/, code: 550 };
    await deliverNext(postmanFor(await mailServer()));
    const mail = await db().mail.findFirstOrThrow();
    expect(mail.failedAt).toEqual(now());
    expect(mail.lastError).toMatch(/No such mailbox/);
    expect(mail.text).not.toContain('secret');
  });

  it('is tried again later, and later still, when the refusal is for now', async () => {
    await queue(changed());
    post.refusal = { recipient: /./, code: 451 };
    const postman = postmanFor(await mailServer());
    expect(await deliverNext(postman)).toBe(true);
    expect(await deliverNext(postman)).toBe(false);
    expect(await db().mail.findFirst()).toMatchObject({
      attempts: 1,
      failedAt: null,
      nextTryAt: later(now(), MAIL_RETRY_FIRST),
    });
    pinClock(later(now(), MAIL_RETRY_FIRST));
    await deliverNext(postman);
    expect((await db().mail.findFirstOrThrow()).nextTryAt).toEqual(later(now(), 2 * MAIL_RETRY_FIRST));
    post.refusal = null;
    pinClock(later(now(), 2 * MAIL_RETRY_FIRST));
    await deliverNext(postman);
    expect(post.received).toHaveLength(1);
    expect(await db().mail.findFirst()).toMatchObject({ attempts: 3, lastError: null, sentAt: now() });
  });

  it('ends after MAIL_ATTEMPTS_MAX tries', async () => {
    await queue(changed());
    await db().mail.updateMany({ data: { attempts: MAIL_ATTEMPTS_MAX - 1 } });
    post.refusal = { recipient: /./, code: 451 };
    await deliverNext(postmanFor(await mailServer()));
    expect((await db().mail.findFirstOrThrow()).failedAt).toEqual(now());
  });

  it('is not sent when its link has expired', async () => {
    await queue(signIn());
    pinClock(later(now(), 10 * MINUTE));
    await deliverNext(postmanFor(await mailServer()));
    expect(post.received).toEqual([]);
    const mail = await db().mail.findFirstOrThrow();
    expect(mail.failedAt).toEqual(now());
    expect(mail.text).not.toContain('secret');
  });
});
