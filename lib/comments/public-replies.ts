import { Prisma } from '@/generated/prisma/client';
import { db } from '@/lib/db';
import type { Cursor } from '@/lib/pagination';
import { commentColumns, toPublicComment, type CommentRow } from './public-rows';
import type { Reply } from './public-tree';
import { visibleSql } from './visible-sql';

type ReplyRow = CommentRow & { rootId: string; parentId: string; parentName: string | null };

export type ReplySlice = {
  replies: Reply[];
  /** How many of them are visible comments and not tombstones. */
  visible: number;
  /** Place of the last visible one; null when there is none. */
  last: Cursor | null;
};

/**
 * In each of these threads, the first `limit` visible replies after a place, in the order of time, with the hidden
 * comments between them and their thread: those after the same place, so that each is shown on one page only.
 */
export async function readReplies(
  rootIds: readonly string[],
  { after, limit }: { after?: Cursor; limit: number },
): Promise<Map<string, ReplySlice>> {
  const onwards = (table: 'c' | 'parent') =>
    after
      ? Prisma.sql`AND (${Prisma.raw(table)}.created_at, ${Prisma.raw(table)}.id) > (${after.at}, ${after.id}::uuid)`
      : Prisma.empty;
  // PostgreSQL takes a tree for ten and more times its size, and would read all comments for the parents and everybody for the
  // names of those few: a LIMIT of the one row that an id has keeps it to a look-up for each comment found.
  const rows = await db().$queryRaw<ReplyRow[]>`
    WITH RECURSIVE tree AS (
      SELECT picked.id, picked.parent_id FROM unnest(${rootIds}::uuid[]) AS roots (id) CROSS JOIN LATERAL (
        SELECT c.id, c.parent_id FROM comments c
        WHERE c.root_id = roots.id AND c.parent_id IS NOT NULL AND ${visibleSql()} ${onwards('c')}
        ORDER BY c.created_at, c.id LIMIT ${limit}::int) picked
      UNION
      SELECT parent.id, parent.parent_id
      FROM tree CROSS JOIN LATERAL (SELECT * FROM comments WHERE comments.id = tree.parent_id LIMIT 1) parent
      WHERE parent.parent_id IS NOT NULL AND NOT ${visibleSql('parent')} ${onwards('parent')}
    )
    SELECT ${commentColumns()}, c.root_id AS "rootId", c.parent_id AS "parentId", answered.name AS "parentName"
    FROM tree CROSS JOIN LATERAL (SELECT * FROM comments WHERE comments.id = tree.id LIMIT 1) c
    CROSS JOIN LATERAL (SELECT name, role FROM people WHERE people.id = c.author_id LIMIT 1) p
    LEFT JOIN LATERAL (
      SELECT people.name FROM comments parent JOIN people ON people.id = parent.author_id
      WHERE parent.id = c.parent_id AND ${visibleSql('parent')} LIMIT 1) answered ON true
    ORDER BY c.created_at, c.id`;
  const slices = new Map<string, ReplySlice>(rootIds.map((id) => [id, { replies: [], visible: 0, last: null }]));
  for (const row of rows) {
    const slice = slices.get(row.rootId);
    if (!slice) continue;
    const answers = { id: row.parentId, name: row.parentName };
    slice.replies.push({ comment: toPublicComment(row), parentId: row.parentId, answers });
    if (!row.visible) continue;
    slice.visible += 1;
    slice.last = { at: row.createdAt, id: row.id };
  }
  return slices;
}
