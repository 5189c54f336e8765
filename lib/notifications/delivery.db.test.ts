import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SMTPServer } from 'smtp-server';
import { later, MINUTE, now, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { MAIL_ATTEMPTS_MAX, MAIL_LEASE, MAIL_RETRY_FIRST } from '@/lib/limits';
import { inTransaction } from '@/lib/write';
import { makeSite } from '@/test/factories';
import { queueMail } from './commands';
import { deliverNext } from './deliver';
import type { MailRequest } from './kinds';
import { openPostman, type Postman } from './smtp';

const FROM = 'The Gazette <desk@gazette.example>';
/** For servers that never answer; a busy machine may need more with one that does. */
const SHORT = { step: 300, whole: 600 };
const AMPLE = { step: 10_000, whole: 20_000 };

let received: { source: string; recipients: string[] }[] = [];
let refusal: { recipient: RegExp; code: number } | null = null;
const closers: (() => void | Promise<void>)[] = [];

function plainServer(port: number) {
  return { host: '127.0.0.1', port, secure: false, requireTLS: false };
}

function postmanFor(port: number, patience = AMPLE): Postman {
  const postman = openPostman(plainServer(port), FROM, patience);
  closers.push(() => postman.close());
  return postman;
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** A real mail server that keeps what it takes. */
async function mailServer(): Promise<number> {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      if (!refusal?.recipient.test(address)) return done();
      done(Object.assign(new Error('No such mailbox'), { responseCode: refusal.code }));
    },
    onData: (stream, session, done) => {
      let source = '';
      stream.setEncoding('utf8');
      stream.on('data', (piece: string) => (source += piece));
      stream.on('end', () => {
        received.push({ source, recipients: session.envelope.rcptTo.map(({ address }) => address) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise<void>((resolve) => smtp.close(resolve)));
  return (smtp.server.address() as AddressInfo).port;
}

const queue = (mail: MailRequest) => inTransaction((tx) => queueMail(tx, mail));
const signIn = (to = 'reader@example.test'): MailRequest => ({
  kind: 'sign_in_link',
  to,
  path: '/sign-in/link/secret',
});
const changed = (to = 'reader@example.test'): MailRequest => ({ kind: 'password_changed', to, name: 'Ada' });
const messageIds = () => received.map(({ source }) => /^Message-ID: (.*)$/im.exec(source)?.[1]);

beforeEach(async () => {
  received = [];
  refusal = null;
  await makeSite();
  await db().mail.deleteMany();
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

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
    expect(received).toHaveLength(1);
    expect(received[0]?.recipients).toEqual(['reader@example.test']);
    expect(messageIds()).toEqual([mail.messageId]);
    expect(received[0]?.source).toMatch(/^Subject: Sign in to The Test Gazette\r?$/m);
    expect(received[0]?.source).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(received[0]?.source).toContain('/sign-in/link/secret');
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
    expect(received).toHaveLength(12);
    expect(new Set(messageIds()).size).toBe(12);
    expect(await db().mail.count({ where: { sentAt: null } })).toBe(0);
  });

  it('is given up at once when its recipient is refused for good', async () => {
    await queue(signIn('gone@example.test'));
    refusal = { recipient: /^gone@/, code: 550 };
    await deliverNext(postmanFor(await mailServer()));
    const mail = await db().mail.findFirstOrThrow();
    expect(mail.failedAt).toEqual(now());
    expect(mail.lastError).toMatch(/No such mailbox/);
    expect(mail.text).not.toContain('secret');
  });

  it('is tried again later, and later still, when the refusal is for now', async () => {
    await queue(changed());
    refusal = { recipient: /./, code: 451 };
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
    refusal = null;
    pinClock(later(now(), 2 * MAIL_RETRY_FIRST));
    await deliverNext(postman);
    expect(received).toHaveLength(1);
    expect(await db().mail.findFirst()).toMatchObject({ attempts: 3, lastError: null, sentAt: now() });
  });

  it('ends after MAIL_ATTEMPTS_MAX tries', async () => {
    await queue(changed());
    await db().mail.updateMany({ data: { attempts: MAIL_ATTEMPTS_MAX - 1 } });
    refusal = { recipient: /./, code: 451 };
    await deliverNext(postmanFor(await mailServer()));
    expect((await db().mail.findFirstOrThrow()).failedAt).toEqual(now());
  });

  it('is not sent when its link has expired', async () => {
    await queue(signIn());
    pinClock(later(now(), 10 * MINUTE));
    await deliverNext(postmanFor(await mailServer()));
    expect(received).toEqual([]);
    const mail = await db().mail.findFirstOrThrow();
    expect(mail.failedAt).toEqual(now());
    expect(mail.text).not.toContain('secret');
  });
});

describe('a mail server that fails', () => {
  it('R6: that stalls costs one attempt, and the mail arrives later', async () => {
    await queue(changed());
    const silent = await listening(createServer((socket) => closers.push(() => void socket.destroy())));
    await deliverNext(postmanFor(silent, SHORT));
    expect(await db().mail.findFirst()).toMatchObject({ attempts: 1, sentAt: null, failedAt: null, lockedUntil: null });
    pinClock(later(now(), MAIL_RETRY_FIRST));
    await deliverNext(postmanFor(await mailServer()));
    expect(received).toHaveLength(1);
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
    expect(received).toHaveLength(2);
    expect(new Set(messageIds()).size).toBe(1);
    expect(await db().mail.findFirst()).toMatchObject({ attempts: 2, sentAt: now() });
  });
});
