import { z } from 'zod';
import type { Role } from '@/generated/prisma/enums';
import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { conflict, forbidden, invalid, notFound } from '@/lib/errors';
import { inForceOnly } from '@/lib/in-force';
import { REJECTION_REASON_MAX } from '@/lib/limits';
import { outranks, type Actor } from '@/lib/policy';
import { authorize, inTransaction, type ActorRef } from '@/lib/write';
import { forgetSanctionMail, tellLifted, tellSanctioned } from '../sanction-mail';
import { endSessionsOf } from '../sessions';

const reason = z
  .string()
  .trim()
  .min(1, { error: 'Please say why: the person will read it.' })
  .max(REJECTION_REASON_MAX, { error: `At most ${REJECTION_REASON_MAX} characters, please.` });

export const suspendPersonSchema = z.object({ personId: z.uuid(), until: z.coerce.date(), reason });
export const banPersonSchema = z.object({ personId: z.uuid(), reason });
export const liftSanctionSchema = z.object({ personId: z.uuid() });

/** The actor, allowed to sanction this person, whose row is locked: what is in force does not change meanwhile. */
async function authorizeOver(tx: Tx, ref: ActorRef, personId: string): Promise<Actor> {
  const actor = await authorize(tx, ref, 'person.sanction');
  const [person] = await tx.$queryRaw<{ id: string; role: Role }[]>`
    SELECT id, role::text AS role FROM people WHERE id = ${personId}::uuid FOR UPDATE`;
  if (!person) throw notFound('There is no such person.');
  if (!outranks(actor, person)) throw forbidden('You may do this only to people below your own rank.');
  return actor;
}

function inForce(tx: Tx, personId: string) {
  return tx.sanction.findMany({
    where: { personId, ...inForceOnly() },
    select: { id: true, kind: true, imposedBy: { select: { id: true, role: true } } },
  });
}

/** A new sanction takes the place of what was in force. */
async function replaceSanctions(tx: Tx, actor: Actor, personId: string): Promise<void> {
  const earlier = await inForce(tx, personId);
  if (earlier.some(({ kind }) => kind === 'ban')) throw conflict('This account is closed already.');
  await tx.sanction.updateMany({
    where: { id: { in: earlier.map(({ id }) => id) } },
    data: { liftedAt: now(), liftedById: actor.id },
  });
  for (const { id } of earlier) await forgetSanctionMail(tx, id);
}

/**
 * Lets a person read but not write until a moment ahead, and writes to them why.
 * @throws {AppError} invalid (until), forbidden, not_found, conflict when they are banned
 */
export async function suspendPerson(ref: ActorRef, input: z.output<typeof suspendPersonSchema>): Promise<void> {
  const { personId, until, reason: why } = input;
  if (until <= now()) throw invalid({ until: 'Please choose a time ahead.' });
  await inTransaction(async (tx) => {
    const actor = await authorizeOver(tx, ref, personId);
    await replaceSanctions(tx, actor, personId);
    const sanction = await tx.sanction.create({
      data: { personId, kind: 'suspension', reason: why, until, createdAt: now(), imposedById: actor.id },
    });
    await tellSanctioned(tx, sanction);
    const detail = { until: until.toISOString(), reason: why };
    await recordAudit(tx, { kind: 'person.suspended', actorId: actor.id, personId, detail });
  });
}

/**
 * Closes a person's account: their sessions end with the same commit, no new one opens, and a mail tells them why.
 * @throws {AppError} forbidden, not_found, conflict when they are banned already
 */
export async function banPerson(ref: ActorRef, input: z.output<typeof banPersonSchema>): Promise<void> {
  const { personId, reason: why } = input;
  await inTransaction(async (tx) => {
    const actor = await authorizeOver(tx, ref, personId);
    await replaceSanctions(tx, actor, personId);
    const sanction = await tx.sanction.create({
      data: { personId, kind: 'ban', reason: why, createdAt: now(), imposedById: actor.id },
    });
    await tellSanctioned(tx, sanction);
    await endSessionsOf(tx, personId);
    await recordAudit(tx, { kind: 'person.banned', actorId: actor.id, personId, detail: { reason: why } });
  });
}

/**
 * Lifts whatever is in force, and tells the person. What somebody of higher rank imposed, they lift.
 * @throws {AppError} forbidden, not_found, conflict when nothing is in force
 */
export async function liftSanction(ref: ActorRef, { personId }: z.output<typeof liftSanctionSchema>): Promise<void> {
  await inTransaction(async (tx) => {
    const actor = await authorizeOver(tx, ref, personId);
    const sanctions = await inForce(tx, personId);
    if (sanctions.length === 0) throw conflict('Nothing is in force: it has been lifted or has ended.');
    for (const { id, kind, imposedBy } of sanctions) {
      if (outranks({ ...imposedBy, sanction: null }, actor)) throw forbidden('Somebody of higher rank imposed this.');
      await recordAudit(tx, { kind: 'person.sanctionLifted', actorId: actor.id, personId, detail: { kind } });
      await tellLifted(tx, { id, personId, kind });
    }
    await tx.sanction.updateMany({
      where: { id: { in: sanctions.map(({ id }) => id) } },
      data: { liftedAt: now(), liftedById: actor.id },
    });
  });
}
