import { db } from '@/lib/db';
import type { MailState } from './queries';

/** How many mails of the outbox are in each state. Old mail is purged, so that there are never many. */
export async function countMail(): Promise<Record<MailState, number>> {
  const [counts] = await db().$queryRaw<Record<MailState, number>[]>`
    SELECT (count(*) FILTER (WHERE sent_at IS NOT NULL))::int AS sent,
           (count(*) FILTER (WHERE sent_at IS NULL AND failed_at IS NOT NULL))::int AS failed,
           (count(*) FILTER (WHERE sent_at IS NULL AND failed_at IS NULL))::int AS waiting
    FROM mail`;
  return counts ?? { sent: 0, failed: 0, waiting: 0 };
}
