import { db } from '@/lib/db';
import { unauthenticated } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { RATE_LIMITS } from '@/lib/limits';
import { log } from '@/lib/log';
import { networkOf, takeToken } from '@/lib/rate-limits';
import { inTransaction } from '@/lib/write';
import { parseEmailAddress } from '../email-address';
import { verifyPassword } from '../passwords';
import { endSession, openSession, type OpenedSession } from '../sessions';

export type SignIn = { email: string; password: string; clientAddress: string; replacing: string | null };

const NO_MATCH = phrase('accounts.no.match');

/** Guesses are counted before they are looked at: by address in two speeds, and by account whether it exists or not. */
async function takeSignInTokens(clientAddress: string, account: string): Promise<void> {
  const network = networkOf(clientAddress);
  await takeToken(RATE_LIMITS.signInBurstByAddress, network);
  await takeToken(RATE_LIMITS.signInByAddress, network);
  await takeToken(RATE_LIMITS.signInByAccount, account);
}

/**
 * Signs in with e-mail and password. An unknown address, an account without a password and a wrong password are answered alike,
 * after the same work (V23).
 * @throws {AppError} unauthenticated, rate_limited, or forbidden for the banned who know their password
 */
export async function signInWithPassword(input: SignIn): Promise<OpenedSession> {
  const email = parseEmailAddress(input.email);
  const account = email.ok ? email.value.key : 'no address';
  await takeSignInTokens(input.clientAddress, account);
  const person = await db().person.findUnique({
    where: { emailKey: account },
    select: { id: true, passwordHash: true },
  });
  const right = await verifyPassword(person?.passwordHash ?? null, input.password);
  if (!person || !right) {
    log('info', 'signIn.refused', { personId: person?.id });
    throw unauthenticated(NO_MATCH);
  }
  const session = await inTransaction(async (tx) => {
    const opened = await openSession(tx, person.id, { replacing: input.replacing });
    // The row is locked now: a password that was changed since it was compared opens nothing.
    const unchanged = await tx.person.count({ where: { id: person.id, passwordHash: person.passwordHash } });
    if (unchanged === 0) throw unauthenticated(NO_MATCH);
    return opened;
  });
  log('info', 'signIn.done', { personId: person.id, by: 'password' });
  return session;
}

/** Ends the session of this browser. */
export async function signOut(token: string | null): Promise<void> {
  if (token) await inTransaction((tx) => endSession(tx, token));
}
