import { v7 as uuidv7 } from 'uuid';
import { Prisma } from '@/generated/prisma/client';
import type { CommentStatus } from '@/generated/prisma/enums';
import { auditSql } from '@/lib/audit';
import { RENDERER_VERSION } from '@/lib/markup/stored-html';
import { notifySql } from '@/lib/write';
import { pagesOfComments } from './changed-pages';
import type { Place } from './placing';
import type { HoldReason } from './screening';

export type NewComment = {
  id: string;
  articleId: string;
  articleRevisionId: string;
  authorId: string;
  place: Place;
  source: string;
  html: string;
  status: CommentStatus;
  heldFor: readonly HoldReason[];
  idempotencyKey: string;
  requestHash: string;
  addressHash: string | null;
  /** The hash of the token under which the text was kept: it is used up. */
  keptTokenHash: string | null;
};

/** Writes a comment, its first revision and its event, and names the pages that change: all in one statement. */
export function postSql(comment: NewComment): Prisma.Sql {
  const { id, articleId, authorId, place, source, html, status, heldFor } = comment;
  const event = auditSql({
    kind: 'comment.posted',
    actorId: authorId,
    articleId,
    commentId: id,
    detail: { status, heldFor: [...heldFor] },
  });
  return Prisma.sql`/* post.rows */
    WITH comment AS (
      INSERT INTO comments (id, article_id, article_revision_id, parent_id, root_id, depth, author_id, source, html,
        renderer_version, status, held_for, created_at, idempotency_key, request_hash, address_hash)
      VALUES (${id}::uuid, ${articleId}::uuid, ${comment.articleRevisionId}::uuid, ${place.parentId}::uuid,
        ${place.rootId}::uuid, ${place.depth}::int, ${authorId}::uuid, ${source}, ${html}, ${RENDERER_VERSION}::int,
        ${status}::comment_status, ${heldFor}::text[], ${place.createdAt}, ${comment.idempotencyKey},
        ${comment.requestHash}, ${comment.addressHash}::text)),
    revision AS (
      INSERT INTO comment_revisions (id, comment_id, number, source, html, created_at)
      VALUES (${uuidv7()}::uuid, ${id}::uuid, 1, ${source}, ${html}, ${place.createdAt})),
    kept AS (DELETE FROM kept_comments WHERE token_hash = ${comment.keptTokenHash}::text),
    event AS (${event})
    ${notifySql(status === 'approved' ? pagesOfComments(articleId) : [])}`;
}
