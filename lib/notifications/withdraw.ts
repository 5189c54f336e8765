import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { messageIdOf } from './message-id';

/** What became of a mail whose reason is no more: `gone` when it was delivered, or may have been. */
export type Withdrawn = 'withdrawn' | 'gone' | 'none';

const STOPPED = 'What it told was taken back while it was on its way; it is not tried again.';

/**
 * Takes a mail out of the outbox by the name that it was queued `once` under, in the transaction that takes back its
 * reason. One that a sender holds, or held when it died, may be read by now: it counts as gone and gets no further try,
 * so that it cannot come after its own correction. A try in vain counts as not delivered, also one that a silent server
 * had taken: the two look alike from here.
 */
export async function withdrawMail(tx: Tx, name: string): Promise<Withdrawn> {
  const messageId = messageIdOf(name);
  // One statement: it waits for a sender that takes the lease at this moment, and then sees the lease.
  const taken = await tx.$executeRaw`
    DELETE FROM mail WHERE message_id = ${messageId} AND sent_at IS NULL AND locked_until IS NULL`;
  if (taken > 0) return 'withdrawn';
  await tx.mail.updateMany({
    where: { messageId, sentAt: null, failedAt: null },
    data: { failedAt: now(), lastError: STOPPED },
  });
  return (await tx.mail.count({ where: { messageId } })) > 0 ? 'gone' : 'none';
}
