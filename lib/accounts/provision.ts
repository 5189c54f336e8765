import type { Role } from '@/generated/prisma/enums';
import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { notFound } from '@/lib/errors';
import { isStaff } from '@/lib/policy';
import { getSite } from '@/lib/settings/public';
import { inTransaction } from '@/lib/write';
import { acceptAll } from './checked-fields';
import { applyRole } from './commands/roles';
import { checkDisplayName } from './display-name';
import { parseEmailAddress } from './email-address';
import { checkPassword } from './password-rules';
import { hashPassword } from './passwords';
import { addPerson } from './people';
import { voidLinks } from './one-time-links';
import { endSessionsOf } from './sessions';
import { lockStaff } from './staff';

// What the operator does, who runs the machine and needs no permission: the first start and the operator's tool call these.

export type ProvidedPerson = {
  name: string;
  email: string;
  /** Null for somebody who signs in by link or provider only. */
  password: string | null;
  role: Role;
  by: 'set-up' | 'operator';
};

/** A person checked and ready to be added: the slow work is done before a transaction begins. */
export async function preparePerson(given: ProvidedPerson): Promise<(tx: Tx) => Promise<{ id: string }>> {
  const { name: siteName } = await getSite();
  const { name, email } = acceptAll({
    name: checkDisplayName(given.name, { siteName, staff: isStaff(given.role) }),
    email: parseEmailAddress(given.email),
  });
  let passwordHash: string | null = null;
  if (given.password !== null) {
    const { password } = acceptAll({ password: checkPassword(given.password, { email: given.email, name }) });
    passwordHash = await hashPassword(password);
  }
  return (tx) => addPerson(tx, { name, email, emailVerified: true, passwordHash, role: given.role, by: given.by });
}

/**
 * Adds a person with a role; the operator vouches for the address.
 * @throws {AppError} invalid (by field), conflict when the address has an account
 */
export async function createPerson(given: ProvidedPerson): Promise<{ id: string }> {
  return inTransaction(await preparePerson(given));
}

/** Adds an owner: `createPerson` with that role. */
export function createOwner(given: Omit<ProvidedPerson, 'role'>): Promise<{ id: string }> {
  return createPerson({ ...given, role: 'owner' });
}

async function getPersonByEmail(email: string): Promise<{ id: string; name: string; email: string; emailKey: string }> {
  const parsed = parseEmailAddress(email);
  const person = parsed.ok
    ? await db().person.findUnique({
        where: { emailKey: parsed.value.key },
        select: { id: true, name: true, email: true, emailKey: true },
      })
    : null;
  if (!person) throw notFound('There is no account with this address.');
  return person;
}

/**
 * Gives the person with this address a role, as the operator.
 * @throws {AppError} not_found, conflict when the last owner would be gone
 */
export async function provideRole(email: string, role: Role): Promise<void> {
  const person = await getPersonByEmail(email);
  await inTransaction(async (tx) => {
    await lockStaff(tx);
    await applyRole(tx, null, person.id, role);
  });
}

/**
 * Gives the person with this address a password, as the operator, and ends their sessions.
 * @throws {AppError} not_found, invalid (password)
 */
export async function providePassword(email: string, password: string): Promise<void> {
  const person = await getPersonByEmail(email);
  const checked = acceptAll({ password: checkPassword(password, person) });
  const passwordHash = await hashPassword(checked.password);
  await inTransaction(async (tx) => {
    await tx.person.update({ where: { id: person.id }, data: { passwordHash, passwordChangedAt: now() } });
    await endSessionsOf(tx, person.id);
    await voidLinks(tx, person.emailKey);
    await recordAudit(tx, { kind: 'person.passwordChanged', actorId: null, personId: person.id, detail: {} });
  });
}
