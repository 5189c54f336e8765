import { log } from '@/lib/log';
import { isTooOld, leaseMail, markFailed, markSent } from './outbox';
import { DeliveryError, type Postman } from './smtp';

/**
 * Delivers the mail that waits longest. Answers false when none is due.
 * Between the delivery and its note in the database a crash can still repeat it, with the same Message-ID (R16).
 */
export async function deliverNext(postman: Postman): Promise<boolean> {
  const mail = await leaseMail();
  if (!mail) return false;
  if (isTooOld(mail)) {
    await markFailed(mail, { error: 'It could not be sent while it was still of use.', permanent: true });
    return true;
  }
  try {
    await postman.deliver(mail);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    await markFailed(mail, { error: error.message, permanent: error.permanent });
    log('warn', 'mail.failed', { id: mail.id, kind: mail.kind, attempts: mail.attempts, permanent: error.permanent });
    return true;
  }
  await markSent(mail);
  return true;
}
