import type { Role } from '@/generated/prisma/enums';
import { recordAudit } from '@/lib/audit';
import { forbidden, notFound } from '@/lib/errors';
import { outranks } from '@/lib/policy';
import { authorize, inTransaction, loadActor, type ActorRef } from '@/lib/write';
import { endSessionsOf } from '../sessions';

/**
 * Ends every session of one's own, or of a person below one's rank. Suspended people may end their own.
 * Returns how many there were.
 * @throws {AppError} forbidden, not_found, unauthenticated
 */
export function signOutEverywhere(ref: ActorRef, { personId = ref.id }: { personId?: string } = {}): Promise<number> {
  return inTransaction(async (tx) => {
    if (personId === ref.id) await loadActor(tx, ref);
    else {
      const actor = await authorize(tx, ref, 'person.sanction');
      const [person] = await tx.$queryRaw<{ id: string; role: Role }[]>`
        SELECT id, role::text AS role FROM people WHERE id = ${personId}::uuid FOR SHARE`;
      if (!person) throw notFound('There is no such person.');
      if (!outranks(actor, person)) throw forbidden('You may do this only to people below your own rank.');
    }
    const ended = await endSessionsOf(tx, personId);
    await recordAudit(tx, { kind: 'person.signedOutEverywhere', actorId: ref.id, personId, detail: {} });
    return ended;
  });
}
