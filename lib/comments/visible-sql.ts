import { Prisma } from '@/generated/prisma/client';

/** `visibleOnly` (visibility.ts) as SQL, for the table of comments that the query calls `c` (or `parent`, or `v`). */
export function visibleSql(table: 'c' | 'parent' | 'v' = 'c'): Prisma.Sql {
  const t = Prisma.raw(table);
  return Prisma.sql`(${t}.status = 'approved' AND ${t}.deleted_at IS NULL)`;
}
