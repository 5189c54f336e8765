import type { Role } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import { inForceOnly } from '@/lib/in-force';

export type OperatorPerson = { name: string; email: string; role: Role; createdAt: Date; state: string };

/** The newest people, of one role or of all, for whoever runs the machine. */
export async function listPeopleForOperator(query: {
  role?: Role;
  limit: number;
}): Promise<{ people: OperatorPerson[]; total: number }> {
  const where = query.role ? { role: query.role } : {};
  const rows = await db().person.findMany({
    where,
    select: {
      name: true,
      email: true,
      role: true,
      createdAt: true,
      emailVerifiedAt: true,
      sanctions: {
        where: inForceOnly(),
        select: { kind: true },
        take: 1,
      },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: query.limit,
  });
  const people = rows.map(({ sanctions, emailVerifiedAt, ...person }) => ({
    ...person,
    state: sanctions[0]?.kind ?? (emailVerifiedAt ? 'verified' : 'unverified'),
  }));
  return { people, total: await db().person.count({ where }) };
}
