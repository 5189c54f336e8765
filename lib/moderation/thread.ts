import type { CommentStatus } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import { excerpt } from '@/lib/markup/plain-text';

const EXCERPT_MAX = 240;
/** A thread nests to any depth in its parents' ids; more ancestors than this tell a moderator nothing more. */
const ANCESTORS_SHOWN = 20;
const REPLIES_SHOWN = 30;
const SIBLINGS_SHOWN = 4;

/** A comment that stands around another, in a line or two. */
export type Neighbor = {
  id: string;
  authorName: string;
  status: CommentStatus;
  createdAt: Date;
  deleted: boolean;
  /** Empty for a deleted comment. */
  excerpt: string;
};

export type Surroundings = {
  /** What it answers, from the root on. */
  ancestors: Neighbor[];
  /** The newest other answers to the same comment, oldest first; none for the root of a thread. */
  siblings: Neighbor[];
  /** The first answers to it. */
  replies: Neighbor[];
};

type Row = Omit<Neighbor, 'excerpt'> & { html: string; place: keyof Surroundings };

const view = ({ html, place: _, ...row }: Row): Neighbor => ({
  ...row,
  excerpt: row.deleted ? '' : excerpt(html, EXCERPT_MAX),
});

/** What stands around a comment, whatever its status. One query. */
export async function findSurroundings(commentId: string): Promise<Surroundings> {
  const rows = await db().$queryRaw<Row[]>`
    WITH RECURSIVE self AS (SELECT id, parent_id FROM comments WHERE id = ${commentId}::uuid),
    up AS (
      SELECT self.parent_id AS id, 1 AS step FROM self
      UNION ALL
      SELECT c.parent_id, up.step + 1 FROM comments c JOIN up ON c.id = up.id WHERE up.step < ${ANCESTORS_SHOWN}),
    around AS (
      SELECT 'ancestors' AS place, id, -step AS turn FROM up WHERE id IS NOT NULL
      UNION ALL
      (SELECT 'siblings', c.id, 0 FROM self JOIN comments c ON c.parent_id = self.parent_id AND c.id <> self.id
       ORDER BY c.created_at DESC, c.id DESC LIMIT ${SIBLINGS_SHOWN})
      UNION ALL
      (SELECT 'replies', c.id, 0 FROM comments c WHERE c.parent_id = ${commentId}::uuid
       ORDER BY c.created_at, c.id LIMIT ${REPLIES_SHOWN}))
    SELECT around.place, c.id, p.name AS "authorName", c.status::text AS status, c.created_at AS "createdAt",
           c.deleted_at IS NOT NULL AS deleted, c.html
    FROM around JOIN comments c ON c.id = around.id JOIN people p ON p.id = c.author_id
    ORDER BY around.turn, c.created_at, c.id`;
  const at = (place: keyof Surroundings) => rows.filter((row) => row.place === place).map(view);
  return { ancestors: at('ancestors'), siblings: at('siblings'), replies: at('replies') };
}
