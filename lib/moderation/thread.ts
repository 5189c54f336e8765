import type { CommentStatus } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import { excerpt } from '@/lib/markup/plain-text';

const EXCERPT_MAX = 240;
/** A thread nests to any depth in its parents' ids; more ancestors than this tell a moderator nothing more. */
const ANCESTORS_SHOWN = 20;
const REPLIES_SHOWN = 30;

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

type Row = Omit<Neighbor, 'excerpt'> & { html: string };

const view = ({ html, ...row }: Row): Neighbor => ({ ...row, excerpt: row.deleted ? '' : excerpt(html, EXCERPT_MAX) });

/** What a comment answers, from the root on, and the first answers to it, whatever their status. */
export async function findSurroundings(commentId: string): Promise<{ ancestors: Neighbor[]; replies: Neighbor[] }> {
  const [ancestors, replies] = await Promise.all([
    db().$queryRaw<Row[]>`
      WITH RECURSIVE up AS (
        SELECT c.parent_id AS id, 1 AS step FROM comments c WHERE c.id = ${commentId}::uuid
        UNION ALL
        SELECT c.parent_id, up.step + 1 FROM comments c JOIN up ON c.id = up.id WHERE up.step < ${ANCESTORS_SHOWN})
      SELECT c.id, p.name AS "authorName", c.status::text AS status, c.created_at AS "createdAt",
             c.deleted_at IS NOT NULL AS deleted, c.html
      FROM up JOIN comments c ON c.id = up.id JOIN people p ON p.id = c.author_id ORDER BY up.step DESC`,
    db().$queryRaw<Row[]>`
      SELECT c.id, p.name AS "authorName", c.status::text AS status, c.created_at AS "createdAt",
             c.deleted_at IS NOT NULL AS deleted, c.html
      FROM comments c JOIN people p ON p.id = c.author_id
      WHERE c.parent_id = ${commentId}::uuid ORDER BY c.created_at, c.id LIMIT ${REPLIES_SHOWN}`,
  ]);
  return { ancestors: ancestors.map(view), replies: replies.map(view) };
}
