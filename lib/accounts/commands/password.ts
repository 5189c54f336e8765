import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { invalid, notFound, unauthenticated } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { RATE_LIMITS } from '@/lib/limits';
import { queueMail } from '@/lib/notifications/commands';
import { paths, safeNext } from '@/lib/paths';
import { networkOf, takeToken } from '@/lib/rate-limits';
import { inTransaction, type ActorRef } from '@/lib/write';
import { acceptAll } from '../checked-fields';
import { parseEmailAddress } from '../email-address';
import { takeMailTokens } from '../mail-limits';
import { findLink, LINK_OVER, makeLink, spendLink, voidLinks } from '../one-time-links';
import { checkPassword } from '../password-rules';
import { hashPassword, verifyPassword } from '../passwords';
import { lockPerson } from '../people';
import { endSessionsOf, openSession, type OpenedSession } from '../sessions';

/**
 * Mails a link to choose a new password; to an address without an account, one that makes it. The answer is the same (V23).
 * @throws {AppError} invalid (email), rate_limited
 */
export async function requestPasswordReset(input: {
  email: string;
  next: string;
  clientAddress: string;
}): Promise<void> {
  const { email } = acceptAll({ email: parseEmailAddress(input.email) });
  await takeMailTokens(email.key, input.clientAddress);
  await inTransaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { emailKey: email.key }, select: { id: true, email: true } });
    const to = person?.email ?? email.address;
    const link = { email: to, emailKey: email.key, next: input.next };
    if (person) {
      const token = await makeLink(tx, { ...link, purpose: 'reset_password', personId: person.id });
      await queueMail(tx, { kind: 'reset_password', to, path: paths.resetPassword(token) });
    } else {
      const token = await makeLink(tx, { ...link, purpose: 'sign_up' });
      await queueMail(tx, { kind: 'complete_sign_up', to, path: paths.signInLink(token) });
    }
  });
}

/** A new password ends every session and every open link; the person is told by mail, and goes on under a new session (V25). */
async function replacePassword(tx: Tx, personId: string, passwordHash: string): Promise<OpenedSession> {
  const at = now();
  const { name, email, emailKey } = await tx.person.update({
    where: { id: personId },
    data: { passwordHash, passwordChangedAt: at },
    select: { name: true, email: true, emailKey: true },
  });
  await endSessionsOf(tx, personId);
  await voidLinks(tx, emailKey);
  await queueMail(tx, { kind: 'password_changed', to: email, name });
  await recordAudit(tx, { kind: 'person.passwordChanged', actorId: personId, personId, detail: {} });
  return openSession(tx, personId);
}

/**
 * Sets a new password by a mailed link, which proves the address too, and signs in. `next` is where the person was going
 * when they asked for it.
 * @throws {AppError} not_found when the link is used or over; invalid (password); rate_limited; forbidden for the banned
 */
export async function resetPassword(input: {
  token: string;
  password: string;
  clientAddress: string;
}): Promise<{ session: OpenedSession; next: string }> {
  await takeToken(RATE_LIMITS.linkByAddress, networkOf(input.clientAddress));
  const found = await findLink(input.token, ['reset_password']);
  if (!found?.personId) throw notFound(LINK_OVER);
  const { name } = await db().person.findUniqueOrThrow({ where: { id: found.personId }, select: { name: true } });
  const { password } = acceptAll({ password: checkPassword(input.password, { email: found.email, name }) });
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    const { personId, next } = await spendLink(tx, input.token, ['reset_password']);
    if (!personId) throw notFound(LINK_OVER);
    const session = await replacePassword(tx, personId, passwordHash);
    const proven = await tx.person.updateMany({
      where: { id: personId, emailVerifiedAt: null },
      data: { emailVerifiedAt: now() },
    });
    if (proven.count > 0) {
      await recordAudit(tx, { kind: 'person.emailVerified', actorId: personId, personId, detail: { by: 'link' } });
    }
    return { session, next: safeNext(next) };
  });
}

/**
 * Changes one's own password, or sets the first one. Whoever has one must know it.
 * @throws {AppError} invalid (currentPassword, newPassword), rate_limited, unauthenticated
 */
export async function changePassword(
  actor: ActorRef,
  input: { currentPassword: string; newPassword: string },
): Promise<OpenedSession> {
  const person = await db().person.findUnique({
    where: { id: actor.id },
    select: { name: true, email: true, emailKey: true, passwordHash: true },
  });
  if (!person) throw unauthenticated();
  await takeToken(RATE_LIMITS.signInByAccount, person.emailKey);
  if (person.passwordHash && !(await verifyPassword(person.passwordHash, input.currentPassword))) {
    throw invalid({ currentPassword: phrase('accounts.no.passwordCurrent') });
  }
  const { newPassword } = acceptAll({
    newPassword: checkPassword(input.newPassword, { email: person.email, name: person.name }),
  });
  const passwordHash = await hashPassword(newPassword);
  return inTransaction(async (tx) => {
    await lockPerson(tx, actor.id);
    const unchanged = await tx.person.count({ where: { id: actor.id, passwordHash: person.passwordHash } });
    if (unchanged === 0) throw invalid({ currentPassword: phrase('accounts.no.passwordChanged') });
    return replacePassword(tx, actor.id, passwordHash);
  });
}
