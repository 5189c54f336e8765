import type { Role } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import { WRITERS_LISTED_MAX } from '@/lib/limits';

/** Those who may be named as an article's author. */
export const WRITING_ROLES = ['author', 'editor', 'owner'] as const satisfies readonly Role[];

export type Writer = { id: string; name: string };

/** The people who write here, by name, to choose an article's authors from. */
export function listWriters(): Promise<Writer[]> {
  return db().person.findMany({
    where: { role: { in: [...WRITING_ROLES] } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: WRITERS_LISTED_MAX,
  });
}
