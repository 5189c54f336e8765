import { later, now, SECOND } from '@/lib/clock';
import { db } from '@/lib/db';
import { env, isHttps } from '@/lib/env';
import { phrase, type Phrase } from '@/lib/i18n/phrase';
import { isId } from '@/lib/ids';
import { OAUTH_FLOW_LIFETIME } from '@/lib/limits';
import { keyedHash, sameSecret } from '@/lib/secrets';
import { findBan } from './ban';
import { cookieAttributes } from './session-cookie';

const cookieName = () => `${isHttps(env().SITE_URL) ? '__Host-' : ''}rejoinder-closed`;

const seal = (personId: string, until: string) => keyedHash('closed account', `${personId}.${until}`);

/** What shows the sign-in page for a while that a provider has vouched for this person, whose account is closed. */
export function closedTicket(personId: string): string {
  const until = String(later(now(), OAUTH_FLOW_LIFETIME).getTime());
  return [personId, until, seal(personId, until)].join('.');
}

/** The `Set-Cookie` value that carries a ticket: an address would tell whoever reads it later, too. */
export function closedCookie(ticket: string): string {
  return `${cookieName()}=${ticket}; ${cookieAttributes()}; HttpOnly; Max-Age=${OAUTH_FLOW_LIFETIME / SECOND}`;
}

/** The ticket among the cookies of a page; null when there is none. */
export function closedTicketFrom(jar: { get(name: string): { value: string } | undefined }): string | null {
  return jar.get(cookieName())?.value ?? null;
}

/** Why the account on a ticket is closed (V23); null when the ticket is not ours, or over, or the account open again. */
export async function explainClosed(ticket: string | null): Promise<Phrase | null> {
  const [personId = '', until = '', sealed = ''] = ticket?.split('.') ?? [];
  if (!isId(personId) || !sameSecret(sealed, seal(personId, until)) || Number(until) <= now().getTime()) return null;
  const ban = await findBan(db(), personId);
  return ban && phrase('accounts.no.closedBecause', ban);
}
