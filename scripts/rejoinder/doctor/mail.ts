import { createTransport } from 'nodemailer';
import type { Env } from '@/lib/env';
import { parseSmtpUrl } from '@/lib/notifications/smtp-address';
import { fail, ok, reasonOf, warn, type Finding } from './finding';

const TIMEOUT = 10_000; // milliseconds

/** Connects and signs in to the mail server, without sending anything. */
export async function checkMail({ SMTP_URL }: Pick<Env, 'SMTP_URL'>): Promise<Finding> {
  if (!SMTP_URL) return warn('SMTP', 'not set: mail waits in the outbox for the owner to pass on; set SMTP_URL');
  const server = parseSmtpUrl(SMTP_URL);
  const where = `${server.host}:${server.port}`;
  const timeouts = { connectionTimeout: TIMEOUT, greetingTimeout: TIMEOUT, socketTimeout: TIMEOUT };
  const transport = createTransport({ ...server, ...timeouts });
  try {
    await transport.verify();
    return ok('SMTP', where);
  } catch (error) {
    return fail('SMTP', `${where} does not take mail: ${reasonOf(error)}; check SMTP_URL`);
  } finally {
    transport.close();
  }
}
