import { z } from 'zod';
import { Role } from '@/generated/prisma/enums';
import type { FilterChip } from '@/components/desk/filter-bar';
import { PERSON_STATES, type PeopleFilter, type PersonState } from '@/lib/accounts/queries';
import { paths } from '@/lib/paths';
import { queryText } from '@/lib/text/query-text';

/** The list that an address asks for. What it does not understand, it leaves out (V14). */
export const peopleQuery = z.object({
  q: queryText,
  role: z.enum(Role).optional().catch(undefined),
  state: z.enum(PERSON_STATES).optional().catch(undefined),
  cursor: queryText,
});

/** The address of a list of people. */
export function peopleAddress({ q, role, state, cursor }: PeopleFilter): string {
  return paths.adminPeople({ q, role, state, cursor });
}

export const STATE_NAMES: Record<PersonState, string> = {
  held: 'suspended or banned',
  suspended: 'suspended',
  banned: 'banned',
  unproven: 'address not confirmed',
};

/** What a list is narrowed to, each with the address without it. */
export function peopleChips(filter: PeopleFilter): FilterChip[] {
  const without = (change: Partial<PeopleFilter>) => peopleAddress({ ...filter, cursor: undefined, ...change });
  const { q, role, state } = filter;
  return [
    ...(q ? [{ name: 'Words', value: q, href: without({ q: undefined }) }] : []),
    ...(role ? [{ name: 'Role', value: role, href: without({ role: undefined }) }] : []),
    ...(state ? [{ name: 'State', value: STATE_NAMES[state], href: without({ state: undefined }) }] : []),
  ];
}
