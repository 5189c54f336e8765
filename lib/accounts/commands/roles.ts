import { z } from 'zod';
import { Role } from '@/generated/prisma/enums';
import { recordAudit } from '@/lib/audit';
import type { Tx } from '@/lib/db';
import { notFound } from '@/lib/errors';
import { isStaff } from '@/lib/policy';
import { authorize, inTransaction, type ActorRef } from '@/lib/write';
import { lockPerson } from '../people';
import { notifyTracesOf } from '../public-traces';
import { endSessionsOf } from '../sessions';
import { assertAnotherOwner, freeHandle, lockStaff } from '../staff';

export const setRoleSchema = z.object({ personId: z.uuid(), role: z.enum(Role) });

/**
 * Gives a person their role, whoever decided it. Call it under `lockStaff`. What they may do changes, so their sessions end
 * and they sign in afresh (V25). Somebody who first joins the staff gets an author page's address, which stays theirs.
 */
export async function applyRole(tx: Tx, actorId: string | null, personId: string, role: Role): Promise<void> {
  await lockPerson(tx, personId);
  const person = await tx.person.findUnique({
    where: { id: personId },
    select: { role: true, name: true, handle: true },
  });
  if (!person) throw notFound('There is no such person.');
  if (person.role === role) return;
  if (person.role === 'owner') await assertAnotherOwner(tx, personId);
  const handle = person.handle ?? (isStaff(role) ? await freeHandle(tx, person.name) : null);
  await tx.person.update({ where: { id: personId }, data: { role, handle } });
  await endSessionsOf(tx, personId);
  await recordAudit(tx, { kind: 'person.roleSet', actorId, personId, detail: { before: person.role, after: role } });
  await notifyTracesOf(tx, personId);
}

/**
 * Gives a person another role. Only owners may, and a site keeps at least one.
 * @throws {AppError} forbidden, not_found, conflict when the last owner would be gone
 */
export function setRole(actor: ActorRef, { personId, role }: z.output<typeof setRoleSchema>): Promise<void> {
  return inTransaction(async (tx) => {
    await lockStaff(tx);
    const { id } = await authorize(tx, actor, 'person.setRole');
    await applyRole(tx, id, personId, role);
  });
}
