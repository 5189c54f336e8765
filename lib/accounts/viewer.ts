import type { Role, SanctionKind } from '@/generated/prisma/enums';
import { later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { inForceSql } from '@/lib/in-force';
import { SESSION_TOUCH_INTERVAL } from '@/lib/limits';
import { hashToken } from '@/lib/secrets';

/** The signed-in person, as pages may know them. */
export type Viewer = {
  id: string;
  name: string;
  role: Role;
  /** In the address of their author page; only staff have one. */
  handle: string | null;
  email: string;
  emailVerified: boolean;
  /** What is in force now; `until` is null for a ban. */
  sanction: { kind: SanctionKind; until: Date | null; reason: string } | null;
};

/** Recent use is noted once a day at most, so that reading does not write. */
async function noteUse(sessionId: string, lastSeenAt: Date): Promise<void> {
  const at = now();
  if (later(lastSeenAt, SESSION_TOUCH_INTERVAL) > at) return;
  // updateMany: the session may have ended since it was read.
  await db().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: at } });
}

type Found = Omit<Viewer, 'sanction'> & {
  sessionId: string;
  lastSeenAt: Date;
  kind: SanctionKind | null;
  until: Date | null;
  reason: string | null;
};

/** Whose session this token is, in one query; null when it is unknown, over, or its person is banned. */
export async function findViewerByToken(token: string | null): Promise<Viewer | null> {
  if (!token) return null;
  const [found] = await db().$queryRaw<Found[]>`
    SELECT seen.id AS "sessionId", seen.last_seen_at AS "lastSeenAt", p.id, p.name, p.role::text AS role, p.handle, p.email,
           p.email_verified_at IS NOT NULL AS "emailVerified", held.kind::text AS kind, held.until,
           held.reason
    FROM sessions seen JOIN people p ON p.id = seen.person_id
    LEFT JOIN LATERAL (
      SELECT s.kind, s.until, s.reason FROM sanctions s WHERE s.person_id = p.id AND ${inForceSql()}
      ORDER BY s.kind DESC LIMIT 1) AS held ON TRUE
    WHERE seen.token_hash = ${hashToken(token)} AND seen.expires_at > ${now()}`;
  // A ban ends sessions when it is imposed; one that was being opened meanwhile counts for nothing.
  if (!found || found.kind === 'ban') return null;
  const { sessionId, lastSeenAt, kind, until, reason, ...person } = found;
  await noteUse(sessionId, lastSeenAt);
  return { ...person, sanction: kind && { kind, until, reason: reason ?? '' } };
}
