import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { later, now, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { MAIL_LEASE, MAIL_RETRY_FIRST } from '@/lib/limits';
import { deliverNext } from './deliver';
import { type Postman } from './smtp';
import {
  changed,
  closers,
  listening,
  mailServer,
  messageIds,
  post,
  postmanFor,
  queue,
  SHORT,
  startAfresh,
} from '@/test/mail-servers';

startAfresh();

describe('a mail server that fails', () => {
  it('R6: that stalls costs one attempt, and the mail arrives later', async () => {
    await queue(changed());
    const silent = await listening(createServer((socket) => closers.push(() => void socket.destroy())));
    await deliverNext(postmanFor(silent, SHORT));
    expect(await db().mail.findFirst()).toMatchObject({ attempts: 1, sentAt: null, failedAt: null, lockedUntil: null });
    pinClock(later(now(), MAIL_RETRY_FIRST));
    await deliverNext(postmanFor(await mailServer()));
    expect(post.received).toHaveLength(1);
  });

  it('R6: that answers a word at a time is left when the delivery as a whole takes too long', async () => {
    await queue(changed());
    const dripping = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.write('220 slow.example ESMTP\r\n');
      const drip = setInterval(() => socket.write('250-MORE\r\n'), 50);
      socket.on('close', () => clearInterval(drip));
    });
    await deliverNext(postmanFor(await listening(dripping), SHORT));
    expect((await db().mail.findFirstOrThrow()).lastError).toBe('The mail server took too long');
  });

  it('that is not there costs one attempt', async () => {
    await queue(changed());
    const port = await listening(createServer());
    for (const close of closers.splice(0)) await close();
    await deliverNext(postmanFor(port));
    expect((await db().mail.findFirstOrThrow()).lastError).toMatch(/ECONNREFUSED/);
  });
});

describe('a worker that dies', () => {
  it('R16: between delivery and note repeats the mail under the same Message-ID, once the lease is over', async () => {
    await queue(changed());
    const postman = postmanFor(await mailServer());
    const dying: Postman = {
      close: () => undefined,
      deliver: async (mail) => {
        await postman.deliver(mail);
        throw new Error('killed');
      },
    };
    await expect(deliverNext(dying)).rejects.toThrow('killed');
    pinClock(later(now(), MAIL_LEASE - 1));
    expect(await deliverNext(postman)).toBe(false);
    pinClock(later(now(), 1));
    expect(await deliverNext(postman)).toBe(true);
    expect(post.received).toHaveLength(2);
    expect(new Set(messageIds()).size).toBe(1);
    expect(await db().mail.findFirst()).toMatchObject({ attempts: 2, sentAt: now() });
  });
});
