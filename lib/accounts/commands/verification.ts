import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { invalid, notFound, unauthenticated } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { RATE_LIMITS } from '@/lib/limits';
import { queueMail } from '@/lib/notifications/commands';
import { paths } from '@/lib/paths';
import { networkOf, takeToken } from '@/lib/rate-limits';
import { inTransaction, type ActorRef } from '@/lib/write';
import { takeMailTokens } from '../mail-limits';
import { LINK_OVER, makeLink, spendLink } from '../one-time-links';

/**
 * Mails a signed-in person the link that proves their address.
 * @throws {AppError} invalid when it is proven already; rate_limited
 */
export async function requestVerification(
  actor: ActorRef,
  { clientAddress }: { clientAddress: string },
): Promise<void> {
  const person = await db().person.findUnique({
    where: { id: actor.id },
    select: { email: true, emailKey: true, emailVerifiedAt: true },
  });
  if (!person) throw unauthenticated();
  if (person.emailVerifiedAt) throw invalid({ '': phrase('accounts.no.emailConfirmed') });
  const { email, emailKey } = person;
  await takeMailTokens(emailKey, clientAddress);
  await inTransaction(async (tx) => {
    const token = await makeLink(tx, { purpose: 'verify_email', email, emailKey, personId: actor.id });
    await queueMail(tx, { kind: 'verify_email', to: email, path: paths.verifyEmail(token) });
  });
}

/**
 * Proves the address of the person who is signed in, and of nobody else: a link that a stranger had sent to somebody's
 * address does not make the stranger's account theirs.
 * @throws {AppError} not_found when the link is used, over or another's; rate_limited
 */
export async function verifyEmail(actor: ActorRef, input: { token: string; clientAddress: string }): Promise<void> {
  await takeToken(RATE_LIMITS.linkByAddress, networkOf(input.clientAddress));
  await inTransaction(async (tx) => {
    const link = await spendLink(tx, input.token, ['verify_email']);
    if (link.personId !== actor.id) throw notFound(LINK_OVER);
    await tx.person.updateMany({
      where: { id: actor.id, emailVerifiedAt: null },
      data: { emailVerifiedAt: now() },
    });
    await recordAudit(tx, {
      kind: 'person.emailVerified',
      actorId: actor.id,
      personId: actor.id,
      detail: { by: 'link' },
    });
  });
}
