import type { CommentStatus, DecisionAction, SanctionKind } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import { notFound } from '@/lib/errors';
import { fromJson } from '@/lib/json-rows';
import { excerpt } from '@/lib/markup/plain-text';

const COMMENTS_SHOWN = 6;
const DECISIONS_SHOWN = 5;
/** Decisions are looked for among this many newest comments of a person, however many they wrote. */
const COMMENTS_LOOKED_AT = 100;
const SANCTIONS_SHOWN = 3;
const EXCERPT_MAX = 120;

export type RecentComment = { id: string; status: CommentStatus; createdAt: Date; title: string; excerpt: string };
export type RecentDecision = {
  id: string;
  commentId: string;
  action: DecisionAction;
  reason: string;
  createdAt: Date;
  deciderName: string;
};
export type RecentSanction = { id: string; kind: SanctionKind; reason: string; createdAt: Date; liftedAt: Date | null };

export type PersonRecord = { comments: RecentComment[]; decisions: RecentDecision[]; sanctions: RecentSanction[] };

type Told = Omit<PersonRecord, 'comments'> & { comments: (Omit<RecentComment, 'excerpt'> & { html: string })[] };

/**
 * What the author of a comment wrote last but for it, what was decided about those, and what held them back. One query.
 * @throws {AppError} not_found
 */
export async function findAuthorsRecord(commentId: string): Promise<PersonRecord> {
  const [row] = await db().$queryRaw<{ told: string }[]>`
    SELECT json_build_object(
      'comments', (SELECT coalesce(json_agg(comment), '[]') FROM (
        SELECT c.id, c.status, c.created_at AS "createdAt", c.html, a.title
        FROM comments c JOIN articles a ON a.id = c.article_id
        WHERE c.author_id = self.author_id AND c.deleted_at IS NULL AND c.id <> self.id
        ORDER BY c.created_at DESC, c.id DESC LIMIT ${COMMENTS_SHOWN}) AS comment),
      'decisions', (SELECT coalesce(json_agg(decision), '[]') FROM (
        SELECT d.id, d.comment_id AS "commentId", d.action, d.reason, d.created_at AS "createdAt", p.name AS "deciderName"
        FROM (SELECT id FROM comments WHERE author_id = self.author_id AND id <> self.id
              ORDER BY created_at DESC, id DESC LIMIT ${COMMENTS_LOOKED_AT}) AS theirs
        JOIN decisions d ON d.comment_id = theirs.id JOIN people p ON p.id = d.decider_id
        ORDER BY d.created_at DESC, d.id DESC LIMIT ${DECISIONS_SHOWN}) AS decision),
      'sanctions', (SELECT coalesce(json_agg(sanction), '[]') FROM (
        SELECT s.id, s.kind, s.reason, s.created_at AS "createdAt", s.lifted_at AS "liftedAt"
        FROM sanctions s WHERE s.person_id = self.author_id
        ORDER BY s.created_at DESC, s.id DESC LIMIT ${SANCTIONS_SHOWN}) AS sanction)
    )::text AS told
    FROM comments self WHERE self.id = ${commentId}::uuid`;
  if (!row) throw notFound();
  const { comments, ...record } = fromJson<Told>(row.told);
  return {
    ...record,
    comments: comments.map(({ html, ...comment }) => ({ ...comment, excerpt: excerpt(html, EXCERPT_MAX) })),
  };
}
