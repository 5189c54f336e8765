import { db } from '@/lib/db';

/** Every mail in the outbox, oldest first. */
export function readMail() {
  return db().mail.findMany({ orderBy: { id: 'asc' }, select: { kind: true, recipient: true, text: true } });
}

/** The token of the one-time link in the newest mail of this kind. */
export async function tokenFromMail(kind: string): Promise<string> {
  const mail = (await readMail()).findLast((one) => one.kind === kind);
  const token = mail?.text.match(/\/(?:link|reset|verify)\/([\w-]{43})/)?.[1];
  if (!token) throw new Error(`No mail of kind ${kind} holds a link`);
  return token;
}
