import { Prisma } from '@/generated/prisma/client';
import { now } from './clock';

/**
 * What "in force" means: a suspension or a ban that nobody lifted and whose end has not come. The two forms below say the
 * same thing to Prisma and to SQL.
 */
export function inForceOnly() {
  return { liftedAt: null, OR: [{ until: null }, { until: { gt: now() } }] } satisfies Prisma.SanctionWhereInput;
}

/** `inForceOnly` as SQL, for a table of sanctions that the query calls `s`. */
export function inForceSql(): Prisma.Sql {
  return Prisma.sql`(s.lifted_at IS NULL AND (s.until IS NULL OR s.until > ${now()}))`;
}
