import { Prisma } from '@/generated/prisma/client';
import { DAY, later, now } from '@/lib/clock';
import { idFilter } from '@/lib/ids';
import { SEARCH_QUERY_MAX } from '@/lib/limits';
import { decodeCursor } from '@/lib/pagination';
import type { QueueAge, QueueFilter } from './schema';

const DAYS: Record<QueueAge, number> = { '1d': 1, '3d': 3, '7d': 7 };

const isOldestFirst = ({ tab }: QueueFilter) => tab === 'pending' || tab === 'reported';

/** The order of a list, by columns of `c`. */
export const inOrder = (filter: QueueFilter): Prisma.Sql =>
  isOldestFirst(filter) ? Prisma.sql`ORDER BY c.created_at, c.id` : Prisma.sql`ORDER BY c.created_at DESC, c.id DESC`;

/** Which comments a list is made of, by what an index of the comments `c` knows. */
export function candidates(filter: QueueFilter): Prisma.Sql {
  const { tab, articleId, personId, age, cursor } = filter;
  const conditions = [
    Prisma.sql`c.deleted_at IS NULL`,
    tab === 'reported'
      ? Prisma.sql`EXISTS (SELECT FROM reports r WHERE r.comment_id = c.id AND r.resolved_at IS NULL)`
      : Prisma.sql`c.status = ${tab}::comment_status`,
  ];
  if (articleId !== undefined) conditions.push(Prisma.sql`c.article_id = ${idFilter(articleId)}::uuid`);
  if (personId !== undefined) conditions.push(Prisma.sql`c.author_id = ${idFilter(personId)}::uuid`);
  if (age) conditions.push(Prisma.sql`c.created_at <= ${later(now(), -DAYS[age] * DAY)}::timestamptz`);
  const after = decodeCursor(cursor);
  if (after) {
    const past = isOldestFirst(filter) ? Prisma.sql`>` : Prisma.sql`<`;
    conditions.push(Prisma.sql`(c.created_at, c.id) ${past} (${after.at}::timestamptz, ${after.id}::uuid)`);
  }
  return Prisma.join(conditions, ' AND ');
}

/** LIKE's own signs stand for themselves in what a person typed. */
const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** Which of them a list shows, by what has to be read: words of comment `c`, author `p` or article `a`; the rule that held it. */
export function matching(filter: QueueFilter): Prisma.Sql {
  const conditions = [Prisma.sql`TRUE`];
  const words = filter.q?.trim().slice(0, SEARCH_QUERY_MAX);
  if (words) {
    const like = `%${literally(words)}%`;
    conditions.push(Prisma.sql`(c.source ILIKE ${like} OR p.name ILIKE ${like} OR a.title ILIKE ${like})`);
  }
  if (filter.heldFor) conditions.push(Prisma.sql`c.held_for @> ARRAY[${filter.heldFor}]::text[]`);
  return Prisma.join(conditions, ' AND ');
}
