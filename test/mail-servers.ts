import { type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeEach } from 'vitest';
import { db } from '@/lib/db';
import { inTransaction } from '@/lib/write';
import { makeSite } from './factories';
import { queueMail } from '@/lib/notifications/commands';
import type { MailRequest } from '@/lib/notifications/kinds';
import { startSmtp } from './smtp';
import { openPostman, type Postman } from '@/lib/notifications/smtp';

const FROM = 'The Gazette <desk@gazette.example>';
/** For servers that never answer; a busy machine may need more with one that does. */
export const SHORT = { step: 300, whole: 600 };
const AMPLE = { step: 10_000, whole: 20_000 };

type Received = { source: string; recipients: string[] };

/** What the mail server of a test took, and whom it refuses. */
export const post = { received: [] as Received[], refusal: null as { recipient: RegExp; code: number } | null };

/** What is undone after a test, the last first. */
export const closers: (() => void | Promise<void>)[] = [];

function plainServer(port: number) {
  return { host: '127.0.0.1', port, secure: false, requireTLS: false };
}

export function postmanFor(port: number, patience = AMPLE): Postman {
  const postman = openPostman(plainServer(port), FROM, patience);
  closers.push(() => postman.close());
  return postman;
}

export async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** A real mail server that keeps what it takes. */
export async function mailServer(): Promise<number> {
  const { smtp, port } = await startSmtp({
    onRcptTo: ({ address }, _session, done) => {
      if (!post.refusal?.recipient.test(address)) return done();
      done(Object.assign(new Error('No such mailbox'), { responseCode: post.refusal.code }));
    },
    onData: (stream, session, done) => {
      let source = '';
      stream.setEncoding('utf8');
      stream.on('data', (piece: string) => (source += piece));
      stream.on('end', () => {
        post.received.push({ source, recipients: session.envelope.rcptTo.map(({ address }) => address) });
        done();
      });
    },
  });
  closers.push(() => new Promise<void>((resolve) => smtp.close(resolve)));
  return port;
}

export const queue = (mail: MailRequest) => inTransaction((tx) => queueMail(tx, mail));
export const signIn = (to = 'reader@example.test'): MailRequest => ({
  kind: 'sign_in_link',
  to,
  path: '/sign-in/link/secret',
});
export const changed = (to = 'reader@example.test'): MailRequest => ({ kind: 'password_changed', to, name: 'Ada' });
export const messageIds = () => post.received.map(({ source }) => /^Message-ID: (.*)$/im.exec(source)?.[1]);

/** An empty outbox and no mail server before each test of a file. */
export function startAfresh(): void {
  beforeEach(async () => {
    post.received = [];
    post.refusal = null;
    await makeSite();
    await db().mail.deleteMany();
  });
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
  });
}
