import { Prisma } from '@/generated/prisma/client';
import { CACHE_CHANNEL, CACHE_PAYLOAD_MAX } from './cache-tags';
import { db, type Tx } from './db';
import { forbidden, unauthenticated } from './errors';
import { phrase } from './i18n/phrase';
import { inForceSql } from './in-force';
import { can, type Ability, type Actor, type OwnedSubject } from './policy';

/** Who asks for a write: only an id travels from the outside; role and sanctions are read inside the transaction. */
export type ActorRef = { readonly id: string };

/**
 * Runs a command in one transaction. On commit PostgreSQL delivers the cache tags that `notifyPages` named.
 * @throws whatever the command throws, after rolling back
 */
export function inTransaction<T>(command: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(command);
}

type Sanction = NonNullable<Actor['sanction']>;

/**
 * What is in force against a person, the ban first, as a scalar for a statement. It must begin after the person's row
 * is locked: a statement sees what was committed before it began.
 */
export function sanctionSql(personId: string): Prisma.Sql {
  return Prisma.sql`(SELECT s.kind::text FROM sanctions s
    WHERE s.person_id = ${personId}::uuid AND ${inForceSql()} ORDER BY s.kind DESC LIMIT 1)`;
}

/**
 * The actor as they are now. The row is share-locked: a ban or a change of role waits for this transaction or is seen by it.
 * @throws {AppError} unauthenticated when the person is gone
 */
export async function loadActor(tx: Tx, ref: ActorRef | null): Promise<Actor> {
  if (!ref) throw unauthenticated();
  const [person] = await tx.$queryRaw<{ role: Actor['role'] }[]>`
    SELECT role::text AS role FROM people WHERE id = ${ref.id}::uuid FOR SHARE`;
  if (!person) throw unauthenticated();
  const [found] = await tx.$queryRaw<{ sanction: Sanction | null }[]>`SELECT ${sanctionSql(ref.id)} AS sanction`;
  return { id: ref.id, role: person.role, sanction: found?.sanction ?? null };
}

/**
 * The actor again, if they may do it. For a command that read them in its own transaction; the others call `authorize`.
 * @throws {AppError} forbidden
 */
export function permit(actor: Actor, ability: Ability, subject?: OwnedSubject): Actor {
  if (actor.sanction === 'suspension') throw forbidden(phrase('forms.suspended'));
  if (actor.sanction === 'ban') throw forbidden(phrase('forms.closedAccount'));
  if (!can(actor, ability, subject)) throw forbidden();
  return actor;
}

/**
 * Lets the write go on only if the actor may do it, judged inside the transaction.
 * @throws {AppError} unauthenticated or forbidden
 */
export async function authorize(
  tx: Tx,
  ref: ActorRef | null,
  ability: Ability,
  subject?: OwnedSubject,
): Promise<Actor> {
  return permit(await loadActor(tx, ref), ability, subject);
}

/** What a NOTIFY may carry of these tags, each piece one payload. */
function payloads(tags: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const tag of new Set(tags)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + tag.length < CACHE_PAYLOAD_MAX)
      pieces[pieces.length - 1] = `${last} ${tag}`;
    else pieces.push(tag);
  }
  return pieces;
}

/** A statement that names pages to every instance, for a command that writes in one round trip; none when no tag is given. */
export function notifySql(tags: readonly string[]): Prisma.Sql {
  return Prisma.sql`SELECT pg_notify(${CACHE_CHANNEL}, payload)::text FROM unnest(${payloads(tags)}::text[]) AS payload`;
}

/** Names the pages that this transaction changes; every instance drops them when, and only if, it commits. */
export async function notifyPages(tx: Tx, tags: readonly string[]): Promise<void> {
  await tx.$executeRaw(notifySql(tags));
}
