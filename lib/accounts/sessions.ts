import { later, now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { forbidden } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { SESSION_LIFETIME } from '@/lib/limits';
import { hashToken, newToken } from '@/lib/secrets';
import { findBan } from './ban';
import { signedInCookies } from './session-cookie';

/** A session just opened: `token` goes into the browser's cookie and is kept nowhere else. */
export type OpenedSession = { personId: string; token: string; expiresAt: Date };

/** The `Set-Cookie` values for a session just opened. */
export function cookiesOf({ token, expiresAt }: OpenedSession): string[] {
  return signedInCookies(token, expiresAt);
}

/**
 * Opens a session with a new id, and ends the one that the same browser had before (V25). It lasts SESSION_LIFETIME
 * and no longer, however much it is used (OWASP ASVS 5.0, 7.3.2).
 * @throws {AppError} forbidden for the banned, with the reason: only those who have proven who they are come here (V23)
 */
export async function openSession(
  tx: Tx,
  personId: string,
  { replacing }: { replacing?: string | null } = {},
): Promise<OpenedSession> {
  // Locked first and looked at in a second statement: a ban that is being imposed is seen here, or finds this session.
  await tx.$queryRaw`SELECT FROM people WHERE id = ${personId}::uuid FOR SHARE`;
  const ban = await findBan(tx, personId);
  if (ban) throw forbidden(phrase('accounts.no.closedBecause', ban));
  if (replacing) await endSession(tx, replacing);
  const token = newToken();
  const at = now();
  const expiresAt = later(at, SESSION_LIFETIME);
  await tx.session.create({
    data: { tokenHash: hashToken(token), personId, createdAt: at, lastSeenAt: at, expiresAt },
  });
  return { personId, token, expiresAt };
}

/** Ends the session with this token, if there is one. */
export async function endSession(tx: Tx, token: string): Promise<void> {
  await tx.session.deleteMany({ where: { tokenHash: hashToken(token) } });
}

/** Ends every session of a person; returns how many there were. */
export async function endSessionsOf(tx: Tx, personId: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { personId } });
  return count;
}

export type SessionView = { id: string; createdAt: Date; lastSeenAt: Date; current: boolean };

/** More sessions than anybody has devices; the newest are shown. */
const SESSIONS_SHOWN = 20;

/** Where a person is signed in, newest first; `current` is the one with this token. */
export async function listSessions(personId: string, token: string | null): Promise<SessionView[]> {
  const currentHash = token && hashToken(token);
  const sessions = await db().session.findMany({
    where: { personId, expiresAt: { gt: now() } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: SESSIONS_SHOWN,
    select: { id: true, tokenHash: true, createdAt: true, lastSeenAt: true },
  });
  return sessions.map(({ tokenHash, ...session }) => ({ ...session, current: tokenHash === currentHash }));
}
