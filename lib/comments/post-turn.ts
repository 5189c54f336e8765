import { Prisma } from '@/generated/prisma/client';
import type { Role } from '@/generated/prisma/enums';

export type Author = { id: string; role: Role; emailVerifiedAt: Date | null };

const turnOf = (who: string): string => `comments ${who}`;

/**
 * Finds the author, and waits until nobody else posts as them or from this network, until the transaction ends: what is
 * counted cannot change before it is added to. Their row is share-locked: a ban or a change of role waits for this
 * transaction or is seen by the statements that follow. No row when the person is gone. This must stay apart from what
 * reads: a statement sees nothing that was committed after it began, and this one may have waited.
 */
export function turnSql(authorId: string, network: string | null): Prisma.Sql {
  return Prisma.sql`/* post.turn */
    SELECT p.id, p.role::text AS role, p.email_verified_at AS "emailVerifiedAt",
      pg_advisory_xact_lock(hashtextextended(${turnOf(authorId)}, 0)) AS "ownTurn",
      pg_advisory_xact_lock(hashtextextended(${network && turnOf(network)}::text, 0)) AS "networksTurn"
    FROM people p WHERE p.id = ${authorId}::uuid FOR SHARE`;
}
