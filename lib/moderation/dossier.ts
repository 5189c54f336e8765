import type { CommentStatus } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import { notFound } from '@/lib/errors';
import { isId } from '@/lib/ids';
import { inForceSql } from '@/lib/in-force';
import { fromJson } from '@/lib/json-rows';
import { trustStoredHtml } from '@/lib/markup/stored-html';
import type { CommentDossier } from './schema';
import { isUndoable } from './undoing';

/** A comment that was decided on more often than this shows the newest decisions; the log has them all. */
const DECISIONS_SHOWN = 20;
const REPORTS_SHOWN = 50;
const REVISIONS_SHOWN = 20;

const NO_COMMENTS: Record<CommentStatus, number> = { pending: 0, approved: 0, rejected: 0, spam: 0 };

type Told = Omit<CommentDossier, 'html' | 'revisions' | 'undoable'> & {
  html: string;
  revisions: { number: number; html: string; createdAt: Date }[];
};

/**
 * All that the desk knows about one comment, deleted or not, but for what stands around it. Of people it takes no address
 * and no hash. One query.
 * @throws {AppError} not_found
 */
export async function getCommentForDesk(id: string): Promise<CommentDossier> {
  if (!isId(id)) throw notFound();
  const [row] = await db().$queryRaw<{ told: string }[]>`
    SELECT json_build_object(
      'id', c.id, 'status', c.status, 'html', c.html, 'createdAt', c.created_at, 'editedAt', c.edited_at,
      'deletedAt', c.deleted_at, 'revision', c.revision, 'decisionCount', c.decision_count,
      'heldFor', coalesce(c.held_for, '{}'), 'parentId', c.parent_id,
      'article', json_build_object('id', a.id, 'title', a.title, 'path', a.path),
      'author', json_build_object(
        'id', p.id, 'name', p.name, 'role', p.role, 'joinedAt', p.created_at,
        'addressProven', p.email_verified_at IS NOT NULL,
        'counts', (SELECT coalesce(json_object_agg(status, count), '{}') FROM (
          SELECT status, count(*) FROM comments WHERE author_id = p.id AND deleted_at IS NULL GROUP BY status) AS theirs),
        -- A ban outweighs a suspension.
        'sanction', (SELECT json_build_object('kind', s.kind, 'until', s.until) FROM sanctions s
          WHERE s.person_id = p.id AND ${inForceSql()}
          ORDER BY s.kind DESC, s.created_at DESC LIMIT 1)),
      'reports', (SELECT coalesce(json_agg(one_report), '[]') FROM (
        SELECT r.id, r.reason, r.note, r.created_at AS "createdAt", r.resolved_at AS "resolvedAt",
               r.comment_revision AS "commentRevision", json_build_object('id', q.id, 'name', q.name) AS reporter
        FROM reports r JOIN people q ON q.id = r.reporter_id WHERE r.comment_id = c.id
        ORDER BY r.created_at, r.id LIMIT ${REPORTS_SHOWN}) AS one_report),
      'decisions', (SELECT coalesce(json_agg(one_decision), '[]') FROM (
        SELECT d.id, d.number, d.action, d.reason, d.status_before AS "statusBefore", d.status_after AS "statusAfter",
               d.comment_revision AS "commentRevision", d.created_at AS "createdAt",
               json_build_object('id', q.id, 'name', q.name) AS decider
        FROM decisions d JOIN people q ON q.id = d.decider_id WHERE d.comment_id = c.id
        ORDER BY d.number DESC LIMIT ${DECISIONS_SHOWN}) AS one_decision),
      'revisions', (SELECT coalesce(json_agg(one_revision), '[]') FROM (
        SELECT v.number, v.html, v.created_at AS "createdAt" FROM comment_revisions v WHERE v.comment_id = c.id
        ORDER BY v.number DESC LIMIT ${REVISIONS_SHOWN}) AS one_revision)
    )::text AS told
    FROM comments c JOIN articles a ON a.id = c.article_id JOIN people p ON p.id = c.author_id
    WHERE c.id = ${id}::uuid`;
  if (!row) throw notFound();
  const { author, ...comment } = fromJson<Told>(row.told);
  return {
    ...comment,
    html: trustStoredHtml(comment.html),
    author: { ...author, counts: { ...NO_COMMENTS, ...author.counts } },
    revisions: comment.revisions.map((revision) => ({ ...revision, html: trustStoredHtml(revision.html) })),
    undoable: isUndoable(comment.decisions[0], comment),
  };
}
