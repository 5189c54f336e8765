import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { notFound } from '@/lib/errors';
import { RATE_LIMITS } from '@/lib/limits';
import { queueMail } from '@/lib/notifications/commands';
import { paths } from '@/lib/paths';
import { networkOf, takeToken } from '@/lib/rate-limits';
import { hashToken, sameSecret } from '@/lib/secrets';
import { getSite } from '@/lib/settings/public';
import { inTransaction } from '@/lib/write';
import { acceptAll } from '../checked-fields';
import { checkDisplayName } from '../display-name';
import { parseEmailAddress } from '../email-address';
import { takeMailTokens } from '../mail-limits';
import { findLink, LINK_OVER, makeLink, spendLink, voidLinks, type OneTimeLink } from '../one-time-links';
import { checkPassword } from '../password-rules';
import { hashPassword } from '../passwords';
import { addPerson } from '../people';
import { endSessionsOf, openSession, type OpenedSession } from '../sessions';

/**
 * Mails a link that signs in; to an address without an account, one that makes it. The answer is the same (V23).
 * @throws {AppError} invalid (email), rate_limited
 */
export async function requestSignInLink(input: { email: string; next: string; clientAddress: string }): Promise<void> {
  const { email } = acceptAll({ email: parseEmailAddress(input.email) });
  await takeMailTokens(email.key, input.clientAddress);
  await inTransaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { emailKey: email.key }, select: { id: true, email: true } });
    // To the address as its owner wrote it, never as a stranger typed it (V20).
    const to = person?.email ?? email.address;
    const link = { email: to, emailKey: email.key, next: input.next };
    const token = await makeLink(
      tx,
      person ? { ...link, purpose: 'sign_in', personId: person.id } : { ...link, purpose: 'sign_up' },
    );
    await queueMail(tx, { kind: person ? 'sign_in_link' : 'complete_sign_up', to, path: paths.signInLink(token) });
  });
}

export type LinkNeeds = { name: boolean; password: boolean };

/**
 * What a link still needs to be told. A password chosen at sign-up is kept only in the browser that chose it: otherwise
 * somebody could sign up with another's address and wait until its owner, following the mail, gives them an account (V25).
 */
export function needsOf({ purpose, payload }: OneTimeLink, browserSecret: string | null): LinkNeeds {
  if (purpose !== 'sign_up') return { name: false, password: false };
  const sameBrowser = Boolean(
    payload.browser && browserSecret && sameSecret(hashToken(browserSecret), payload.browser),
  );
  return { name: !payload.name, password: payload.passwordHash !== undefined && !sameBrowser };
}

export type UseLink = {
  token: string;
  /** Asked for when the link needs one, or when the name of the sign-up has been taken meanwhile. */
  name?: string;
  password?: string;
  browserSecret: string | null;
  clientAddress: string;
  replacing: string | null;
};

/**
 * The address is proven now. Whoever had made the account without that proof loses it: its password and its sessions
 * end, because they may be a stranger's.
 */
async function proveAddress(tx: Tx, personId: string): Promise<void> {
  const unproven = await tx.person.findFirst({
    where: { id: personId, emailVerifiedAt: null },
    select: { name: true, email: true, passwordHash: true },
  });
  if (!unproven) return;
  await tx.person.update({ where: { id: personId }, data: { emailVerifiedAt: now(), passwordHash: null } });
  await endSessionsOf(tx, personId);
  if (unproven.passwordHash) {
    await queueMail(tx, { kind: 'password_changed', to: unproven.email, name: unproven.name });
  }
  await recordAudit(tx, { kind: 'person.emailVerified', actorId: personId, personId, detail: { by: 'link' } });
}

async function completeSignUp(tx: Tx, link: OneTimeLink, name: string, passwordHash: string | null): Promise<string> {
  const known = await tx.person.findUnique({ where: { emailKey: link.emailKey }, select: { id: true } });
  if (known) return known.id;
  const email = { address: link.email, key: link.emailKey };
  return (await addPerson(tx, { name, email, emailVerified: true, passwordHash, by: 'link' })).id;
}

/** What the link says and what was entered, as an account would be made of it. */
async function settle(link: OneTimeLink, input: UseLink): Promise<{ name: string; passwordHash: string | null }> {
  if (link.purpose !== 'sign_up') return { name: '', passwordHash: null };
  const needs = needsOf(link, input.browserSecret);
  const { name: siteName } = await getSite();
  const { name } = acceptAll({ name: checkDisplayName(input.name || link.payload.name || '', { siteName }) });
  if (!needs.password) return { name, passwordHash: link.payload.passwordHash ?? null };
  const { password } = acceptAll({ password: checkPassword(input.password ?? '', { email: link.email, name }) });
  return { name, passwordHash: await hashPassword(password) };
}

/**
 * Signs in by a mailed link, making the account if the link is a sign-up's. The address is proven by it, and every other open
 * link of the address is void. What is refused leaves the link usable.
 * @throws {AppError} not_found when the link is used or over; invalid (name, password); rate_limited; forbidden
 */
export async function signInByLink(input: UseLink): Promise<{ session: OpenedSession; next: string }> {
  await takeToken(RATE_LIMITS.linkByAddress, networkOf(input.clientAddress));
  const found = await findLink(input.token, ['sign_in', 'sign_up']);
  if (!found) throw notFound(LINK_OVER);
  const { name, passwordHash } = await settle(found, input);
  return inTransaction(async (tx) => {
    const link = await spendLink(tx, input.token, ['sign_in', 'sign_up']);
    const personId = link.personId ?? (await completeSignUp(tx, link, name, passwordHash));
    await proveAddress(tx, personId);
    await voidLinks(tx, link.emailKey);
    return { session: await openSession(tx, personId, { replacing: input.replacing }), next: link.next };
  });
}
