import type { Reader } from '@/lib/db';

/** The ban over a person that is in force, with its reason; null while their account is open. */
export function findBan(reader: Reader, personId: string): Promise<{ reason: string } | null> {
  return reader.sanction.findFirst({ where: { personId, kind: 'ban', liftedAt: null }, select: { reason: true } });
}
