import type { Prisma } from '@/generated/prisma/client';
import type { Role, SanctionKind } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import { inForceOnly } from '@/lib/in-force';
import { DESK_PAGE_SIZE, SEARCH_QUERY_MAX } from '@/lib/limits';
import { decodeCursor, olderThan, toPage, type Page } from '@/lib/pagination';
import { can, type Actor } from '@/lib/policy';

export type Sanctioned = { kind: SanctionKind; until: Date | null };

/** A line of the list of people. */
export type PersonLine = {
  id: string;
  name: string;
  role: Role;
  joinedAt: Date;
  addressProven: boolean;
  /** Null for viewers who may not see addresses. */
  email: string | null;
  /** Comments of theirs that readers see. */
  approved: number;
  /** In force now. */
  sanction: Sanctioned | null;
};

/** `held`: a suspension or a ban is in force; `unproven`: nobody has shown that their address is theirs. */
export const PERSON_STATES = ['held', 'suspended', 'banned', 'unproven'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

export type PeopleFilter = {
  /** Part of a name; for those who may see addresses, of an address too. */
  q?: string;
  role?: Role;
  state?: PersonState;
  cursor?: string;
};

/** A ban outweighs a suspension. */
export function weightiest(sanctions: readonly Sanctioned[]): Sanctioned | null {
  return sanctions.find(({ kind }) => kind === 'ban') ?? sanctions[0] ?? null;
}

function inState(state: PersonState | undefined): Prisma.PersonWhereInput {
  if (!state) return {};
  if (state === 'unproven') return { emailVerifiedAt: null };
  const kind = { held: undefined, suspended: 'suspension', banned: 'ban' } as const;
  return { sanctions: { some: { ...inForceOnly(), kind: kind[state] } } };
}

function named(q: string | undefined, withAddresses: boolean): Prisma.PersonWhereInput {
  const words = q?.trim().slice(0, SEARCH_QUERY_MAX);
  if (!words) return {};
  // LIKE's own signs stand for themselves in what a person typed.
  const holds = { contains: words.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const;
  return withAddresses ? { OR: [{ name: holds }, { email: holds }] } : { name: holds };
}

/**
 * A page of the people, newest first. Who may not see addresses can neither read nor search them (V14): a search that
 * found somebody by their address would tell it letter by letter.
 */
export async function listPeople(viewer: Actor, { q, role, state, cursor }: PeopleFilter): Promise<Page<PersonLine>> {
  const withAddresses = can(viewer, 'person.viewEmail');
  const rows = await db().person.findMany({
    where: {
      role,
      ...inState(state),
      AND: [named(q, withAddresses), olderThan(decodeCursor(cursor))],
    },
    select: {
      id: true,
      name: true,
      role: true,
      createdAt: true,
      emailVerifiedAt: true,
      email: withAddresses,
      sanctions: { where: inForceOnly(), select: { kind: true, until: true } },
      _count: { select: { comments: { where: { status: 'approved', deletedAt: null } } } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: DESK_PAGE_SIZE + 1,
  });
  return toPage(
    rows,
    DESK_PAGE_SIZE,
    ({ createdAt, id }) => ({ at: createdAt, id }),
    ({ createdAt, emailVerifiedAt, sanctions, _count, email, ...person }) => ({
      ...person,
      email: email ?? null,
      joinedAt: createdAt,
      addressProven: emailVerifiedAt !== null,
      approved: _count.comments,
      sanction: weightiest(sanctions),
    }),
  );
}
