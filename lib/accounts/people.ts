import type { Role } from '@/generated/prisma/enums';
import { recordAudit, type AuditDetails } from '@/lib/audit';
import { now } from '@/lib/clock';
import type { Reader, Tx } from '@/lib/db';
import { conflict, invalid } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { isStaff } from '@/lib/policy';
import { skeleton } from './display-name';
import { freeHandle, lockStaff } from './staff';

export const NAME_TAKEN = phrase('accounts.no.nameTaken');

/** Thrown as a conflict when an address already has an account; whether that may be told is the caller's to know (V23). */
export const EMAIL_TAKEN = phrase('accounts.no.emailTaken');

export type NewPerson = {
  name: string;
  /** A checked address and the form of it that nobody else may have. */
  email: { address: string; key: string };
  emailVerified: boolean;
  passwordHash: string | null;
  role?: Role;
  by: AuditDetails['person.joined']['by'];
};

/** Locks a person's row until the transaction ends: changes of one person happen one after the other. */
export async function lockPerson(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT FROM people WHERE id = ${id}::uuid FOR UPDATE`;
}

/** True for the error with which the database refuses a second row of something unique. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}

/** True when a name is, or looks like, the name of somebody else. */
export async function isNameTaken(reader: Reader, name: string, exceptId?: string): Promise<boolean> {
  const holder = await reader.person.findUnique({ where: { nameKey: skeleton(name) }, select: { id: true } });
  return holder !== null && holder.id !== exceptId;
}

/**
 * Adds a person, in the transaction of whoever adds them. Of two with one address or one name at the same time, the second is refused.
 * @throws {AppError} conflict when the address has an account; invalid when the name is taken
 */
export async function addPerson(tx: Tx, person: NewPerson): Promise<{ id: string; role: Role }> {
  const { name, email, emailVerified, passwordHash, role = 'reader', by } = person;
  const at = now();
  if (isStaff(role)) await lockStaff(tx);
  const handle = isStaff(role) ? await freeHandle(tx, name) : null;
  const [added] = await tx.person.createManyAndReturn({
    data: [
      {
        name,
        nameKey: skeleton(name),
        email: email.address,
        emailKey: email.key,
        emailVerifiedAt: emailVerified ? at : null,
        passwordHash,
        passwordChangedAt: passwordHash ? at : null,
        role,
        handle,
        createdAt: at,
      },
    ],
    skipDuplicates: true,
    select: { id: true, role: true },
  });
  if (!added) {
    const holder = await tx.person.findUnique({ where: { emailKey: email.key }, select: { id: true } });
    throw holder ? conflict(EMAIL_TAKEN) : invalid({ name: NAME_TAKEN });
  }
  await recordAudit(tx, { kind: 'person.joined', actorId: added.id, personId: added.id, detail: { by } });
  if (isStaff(role)) {
    const detail = { before: 'reader', after: role };
    await recordAudit(tx, { kind: 'person.roleSet', actorId: added.id, personId: added.id, detail });
  }
  return added;
}
