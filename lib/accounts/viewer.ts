import type { Role, SanctionKind } from '@/generated/prisma/enums';
import { later, now } from '@/lib/clock';
import { db } from '@/lib/db';
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
  sanction: { kind: SanctionKind; until: Date | null } | null;
};

/** Recent use is noted once a day at most, so that reading does not write. */
async function noteUse(sessionId: string, lastSeenAt: Date): Promise<void> {
  const at = now();
  if (later(lastSeenAt, SESSION_TOUCH_INTERVAL) > at) return;
  // updateMany: the session may have ended since it was read.
  await db().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: at } });
}

/** Whose session this token is; null when it is unknown, over, or its person is banned. */
export async function findViewerByToken(token: string | null): Promise<Viewer | null> {
  if (!token) return null;
  const at = now();
  const session = await db().session.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: at } },
    select: {
      id: true,
      lastSeenAt: true,
      person: {
        select: {
          id: true,
          name: true,
          role: true,
          handle: true,
          email: true,
          emailVerifiedAt: true,
          sanctions: {
            where: { liftedAt: null, OR: [{ until: null }, { until: { gt: at } }] },
            select: { kind: true, until: true },
          },
        },
      },
    },
  });
  if (!session) return null;
  const { sanctions, emailVerifiedAt, ...person } = session.person;
  // A ban ends sessions when it is imposed; one that was being opened meanwhile counts for nothing.
  if (sanctions.some(({ kind }) => kind === 'ban')) return null;
  await noteUse(session.id, session.lastSeenAt);
  return { ...person, emailVerified: emailVerifiedAt !== null, sanction: sanctions[0] ?? null };
}
