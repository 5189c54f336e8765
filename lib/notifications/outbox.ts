import { later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { backoff } from '@/lib/jobs/backoff';
import { MAIL_ATTEMPTS_MAX, MAIL_LEASE, MAIL_RETRY_FIRST, MAIL_RETRY_MAX } from '@/lib/limits';
import { deliveredWithin, holdsOneTimeLink } from './kinds';

/** A mail that this process holds the lease of. */
export type LeasedMail = {
  id: string;
  messageId: string;
  kind: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  stopUrl: string | null;
  createdAt: Date;
  /** When it was due at first: tries in vain do not make it younger. */
  firstDueAt: Date;
  attempts: number;
};

const LINK_REMOVED = { text: 'This mail held a link that works once. The link is not kept.\n', html: '' };
const ERROR_MAX = 500;

/**
 * Takes the lease of the mail that waits longest, or answers null. Counted as an attempt before anything is sent: a
 * mail that kills its sender comes to an end too. A lease that ran out (the process died) is taken over.
 */
export async function leaseMail(): Promise<LeasedMail | null> {
  const at = now();
  const rows = await db().$queryRaw<LeasedMail[]>`
    UPDATE mail SET attempts = attempts + 1, locked_until = ${later(at, MAIL_LEASE)}
    WHERE id = (
      SELECT id FROM mail
      WHERE sent_at IS NULL AND failed_at IS NULL AND next_try_at <= ${at}
        AND (locked_until IS NULL OR locked_until <= ${at})
      ORDER BY next_try_at, id
      LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, message_id AS "messageId", kind, recipient, subject, text, html,
      stop_url AS "stopUrl", created_at AS "createdAt", coalesce(first_due_at, next_try_at) AS "firstDueAt", attempts`;
  return rows[0] ?? null;
}

/** True when the mail is too old to be of use: its link has expired, or its news is stale. */
export function isTooOld(mail: Pick<LeasedMail, 'kind' | 'createdAt'>): boolean {
  return later(mail.createdAt, deliveredWithin(mail.kind)) <= now();
}

/** Notes that the other side has taken the mail. A link that works once is not kept beyond that. */
export async function markSent(mail: LeasedMail): Promise<void> {
  await db().mail.update({
    where: { id: mail.id },
    data: {
      sentAt: now(),
      failedAt: null,
      lockedUntil: null,
      lastError: null,
      ...(holdsOneTimeLink(mail.kind) && LINK_REMOVED),
    },
  });
}

/** Notes a delivery that failed: another try later, or the end when trying again is of no use. */
export async function markFailed(mail: LeasedMail, failure: { error: string; permanent: boolean }): Promise<void> {
  const over = failure.permanent || mail.attempts >= MAIL_ATTEMPTS_MAX;
  await db().mail.update({
    where: { id: mail.id },
    data: {
      lockedUntil: null,
      lastError: failure.error.slice(0, ERROR_MAX),
      firstDueAt: mail.firstDueAt,
      nextTryAt: later(now(), backoff(mail.attempts, MAIL_RETRY_FIRST, MAIL_RETRY_MAX)),
      ...(over && { failedAt: now() }),
      ...(over && holdsOneTimeLink(mail.kind) && LINK_REMOVED),
    },
  });
}
