import { CACHE_CHANNEL, CACHE_PAYLOAD_MAX } from './cache-tags';
import { now } from './clock';
import { db, type Tx } from './db';
import { forbidden, unauthenticated } from './errors';
import { phrase } from './i18n/phrase';
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

/**
 * The actor as they are now. The row is share-locked: a ban or a change of role waits for this transaction or is seen by it.
 * @throws {AppError} unauthenticated when the person is gone
 */
export async function loadActor(tx: Tx, ref: ActorRef | null): Promise<Actor> {
  if (!ref) throw unauthenticated();
  const rows = await tx.$queryRaw<{ id: string; role: Actor['role'] }[]>`
    SELECT id, role::text AS role FROM people WHERE id = ${ref.id}::uuid FOR SHARE`;
  const person = rows[0];
  if (!person) throw unauthenticated();
  const sanctions = await tx.sanction.findMany({
    where: { personId: person.id, liftedAt: null, OR: [{ until: null }, { until: { gt: now() } }] },
    select: { kind: true },
  });
  const sanction = sanctions.some(({ kind }) => kind === 'ban') ? 'ban' : (sanctions[0]?.kind ?? null);
  return { id: person.id, role: person.role, sanction };
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
  const actor = await loadActor(tx, ref);
  if (actor.sanction === 'suspension') throw forbidden(phrase('forms.suspended'));
  if (actor.sanction === 'ban') throw forbidden(phrase('forms.closedAccount'));
  if (!can(actor, ability, subject)) throw forbidden();
  return actor;
}

/** Names the pages that this transaction changes; every instance drops them when, and only if, it commits. */
export async function notifyPages(tx: Tx, tags: readonly string[]): Promise<void> {
  const chunks: string[] = [];
  for (const tag of new Set(tags)) {
    const last = chunks.at(-1);
    if (last !== undefined && last.length + tag.length < CACHE_PAYLOAD_MAX)
      chunks[chunks.length - 1] = `${last} ${tag}`;
    else chunks.push(tag);
  }
  for (const payload of chunks) await tx.$executeRaw`SELECT pg_notify(${CACHE_CHANNEL}, ${payload})`;
}
