import { z } from 'zod';
import { Role } from '@/generated/prisma/enums';
import type { PeopleFilter } from '@/lib/accounts/queries';
import { paths } from '@/lib/paths';
import { queryText } from '@/lib/text/query-text';

/** The list that an address asks for. What it does not understand, it leaves out (V14). */
export const peopleQuery = z
  .object({
    q: queryText,
    role: z.enum(Role).optional().catch(undefined),
    held: z.literal('1').optional().catch(undefined),
    cursor: queryText,
  })
  .transform(({ held, ...rest }): PeopleFilter => ({ ...rest, sanctioned: held === '1' || undefined }));

/** The address of a list of people. */
export function peopleAddress({ q, role, sanctioned, cursor }: PeopleFilter): string {
  return paths.adminPeople({ q, role, held: sanctioned ? '1' : undefined, cursor });
}
