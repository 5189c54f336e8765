import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { ANSWER_MAIL_POLL, MAIL_POLL } from '@/lib/limits';

export type ReceivedMail = { to: string; subject: string; text: string };

/** Undoes quoted-printable (RFC 2045, 6.7). */
function decode(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** An encoded subject as it reads (RFC 2047). */
const decodeSubject = (subject: string): string =>
  subject
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?Q\?(.*?)\?=/gi, (_, word: string) => decode(word.replaceAll('_', ' ')))
    .replace(/=\?utf-8\?B\?(.*?)\?=/gi, (_, word: string) => Buffer.from(word, 'base64').toString('utf8'));

function read(file: string): ReceivedMail {
  const [head = '', ...parts] = readFileSync(file, 'latin1').split(/\r?\n----_NmP[^\r\n]*\r?\n/);
  const plain = parts.find((part) => part.includes('text/plain')) ?? '';
  const header = (name: string) =>
    new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'm').exec(head)?.[1]?.replace(/\r?\n/g, '') ?? '';
  return {
    to: header('To'),
    subject: decodeSubject(header('Subject')),
    text: decode(plain.slice(plain.search(/\r?\n\r?\n/)).trim()),
  };
}

/** All mail that the site with SMTP has sent to an address so far, oldest first. */
export function mailTo(address: string): ReceivedMail[] {
  const home = join('.cache', 'e2e', process.env.E2E_MAIL_PORT ?? '');
  if (!existsSync(home)) return [];
  const files = readdirSync(home).filter((name) => name.endsWith('.eml'));
  return files
    .sort()
    .map((name) => read(join(home, name)))
    .filter(({ to }) => to === address);
}

/** Longer than the rounds in which mail is looked for (`lib/limits.ts`), those of answers and of mail one after the other. */
const WAIT = 2 * (ANSWER_MAIL_POLL + MAIL_POLL);

/** Waits for a mail to an address whose subject matches; mail goes out from a queue. */
export async function waitForMail(address: string, subject: RegExp): Promise<ReceivedMail> {
  const find = () => mailTo(address).findLast((mail) => subject.test(mail.subject));
  await expect.poll(find, { timeout: WAIT, message: `a mail to ${address} with ${subject}` }).toBeDefined();
  return find() as ReceivedMail;
}

/** The one address of the site that a mail leads to. */
export function linkIn({ text }: ReceivedMail, path: RegExp): string {
  const link = (text.match(/http:\/\/localhost:\d+\/\S*/g) ?? []).find((address) => path.test(address));
  if (!link) throw new Error(`No link to ${path} in:\n${text}`);
  return link;
}
