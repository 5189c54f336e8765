import type { Tx } from '@/lib/db';
import { conflict } from '@/lib/errors';
import { SLUG_MAX } from '@/lib/limits';

/** Any number that no other advisory lock of ours uses. */
const STAFF_LOCK = 727_502;

/**
 * One change of the staff at a time, until the transaction ends: the last owner cannot be lost to two changes that did not see
 * each other, and no handle is given twice. Taken before any row is locked, so that two changes cannot wait for each other.
 */
export async function lockStaff(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${STAFF_LOCK})`;
}

/** @throws {AppError} conflict when nobody else is an owner: a site without one cannot be run. */
export async function assertAnotherOwner(tx: Tx, exceptId: string): Promise<void> {
  const others = await tx.person.count({ where: { role: 'owner', id: { not: exceptId } } });
  if (others === 0) throw conflict('A site needs an owner: make somebody else one first.');
}

/** A name as the last part of an author page's address: lower case, without accents; `author` when nothing of it is left. */
export function handleFrom(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, SLUG_MAX) || 'author';
}

/** A handle that nobody has. Call it under `lockStaff`. */
export async function freeHandle(tx: Tx, name: string): Promise<string> {
  const wanted = handleFrom(name);
  const taken = await tx.person.findMany({ where: { handle: { startsWith: wanted } }, select: { handle: true } });
  const handles = new Set(taken.map(({ handle }) => handle));
  for (let number = 1; ; number++) {
    const handle = number === 1 ? wanted : `${wanted}-${number}`;
    if (!handles.has(handle)) return handle;
  }
}
