import { beforeEach } from 'vitest';
import { later, now, pinClock } from '@/lib/clock';
import { tellAnswered } from '@/lib/comments/commands/tell-answered';
import { db } from '@/lib/db';
import { loadEnv } from '@/lib/env';
import { deliverNext } from '@/lib/notifications/deliver';
import type { LeasedMail } from '@/lib/notifications/outbox';

/** Every mail that went out in this test. */
export const sent: LeasedMail[] = [];

const postman = {
  deliver: (mail: LeasedMail) => {
    sent.push(mail);
    return Promise.resolve();
  },
  close: () => undefined,
};

/** Sends all that is due, and answers the kinds of all mail that went out. */
export async function deliverAll(): Promise<string[]> {
  await tellAnswered();
  while (await deliverNext(postman));
  return sent.map(({ kind }) => kind);
}

/** Lets so many milliseconds pass. */
export const wait = (ms: number): void => pinClock(later(now(), ms));

/** A site that has a mail server, with an empty outbox before each test of a file. */
export function startWithMail(): void {
  process.env.SMTP_URL = 'smtp://127.0.0.1:1';
  process.env.MAIL_FROM = 'desk@gazette.example';
  loadEnv();
  beforeEach(async () => {
    await db().mail.deleteMany();
    await db().answerNotice.deleteMany();
    sent.length = 0;
  });
}
