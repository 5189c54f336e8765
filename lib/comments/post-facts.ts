import { Prisma } from '@/generated/prisma/client';
import type { CommentMode, CommentStatus } from '@/generated/prisma/enums';
import { publishedSql } from '@/lib/articles/published';
import { later } from '@/lib/clock';
import { isId } from '@/lib/ids';
import { COMMENT_REPEAT_WINDOW, IDEMPOTENCY_LIFETIME, RATE_LIMITS } from '@/lib/limits';
import type { Actor } from '@/lib/policy';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { sanctionSql } from '@/lib/write';
import { RECENT_COMMENTS } from './standing';
import { visibleSql } from './visible-sql';

export type Asked = {
  authorId: string;
  articleId: string;
  parentId: string | null;
  /** The number of the article's revision that was read. */
  articleRevision: number | null;
  key: string | null;
  requestHash: string;
  addressHash: string | null;
  at: Date;
};

/** All that the rules of posting look at, as it is in this transaction. */
export type PostFacts = {
  sanction: Actor['sanction'];
  /** The comment that this very request made before. */
  earlier: { id: string; articleId: string; status: CommentStatus; requestHash: string } | null;
  /** Null when readers may not see it. */
  article: { publishedAt: Date | null; commentsClosedAt: Date | null; revisionId: string } | null;
  /** Null when there is none, or readers may not see it. */
  parent: { id: string; rootId: string; depth: number; createdAt: Date } | null;
  /** A moderator approved a comment of theirs, and it still shows. */
  approvedBefore: boolean;
  recentTexts: string[];
  ownPosts: Date[];
  nearPosts: Date[];
  mode: CommentMode;
  closeAfterDays: number | null;
};

/** `factsSql`'s row. Times are milliseconds, for JSON has no others. */
export type FactsRow = {
  sanction: Actor['sanction'];
  earlier: PostFacts['earlier'];
  article: { publishedAt: number | null; commentsClosedAt: number | null; revisionId: string } | null;
  parent: { id: string; rootId: string; depth: number; createdAt: number } | null;
  approvedBefore: boolean;
  recentTexts: string[] | null;
  ownPosts: number[] | null;
  nearPosts: number[] | null;
  hasSite: boolean;
  mode: CommentMode;
  closeAfterDays: number | null;
};

const date = (milliseconds: number | null): Date | null => (milliseconds === null ? null : new Date(milliseconds));
const dates = (milliseconds: number[] | null): Date[] => (milliseconds ?? []).map((time) => new Date(time));

/**
 * Reads everything in one statement: posting is what a busy site's database does most, and each statement costs its
 * way. It follows the one that takes the turn (post-turn.ts). Every part reads a bounded number of rows by an index,
 * however many comments there are.
 */
export function factsSql(asked: Asked): Prisma.Sql {
  const { authorId, key, requestHash, addressHash, at, articleRevision } = asked;
  const articleId = isId(asked.articleId) ? asked.articleId : null;
  const parentId = asked.parentId !== null && isId(asked.parentId) ? asked.parentId : null;
  const { commentByAccount, commentByAddress } = RATE_LIMITS;
  return Prisma.sql`/* post.facts */
    SELECT
      ${sanctionSql(authorId)} AS sanction,
      (SELECT to_json(found) FROM (
        SELECT c.id, c.article_id AS "articleId", c.status, c.request_hash AS "requestHash" FROM comments c
        WHERE c.author_id = ${authorId}::uuid AND c.idempotency_key = ${key}::text
        UNION ALL
        SELECT c.id, c.article_id, c.status, c.request_hash FROM comments c
        WHERE ${key}::text IS NULL AND c.author_id = ${authorId}::uuid AND c.request_hash = ${requestHash}
          AND c.deleted_at IS NULL AND c.created_at > ${later(at, -IDEMPOTENCY_LIFETIME)}
        LIMIT 1) AS found) AS earlier,
      (SELECT to_json(found) FROM (
        SELECT (extract(epoch FROM a.published_at) * 1000)::bigint AS "publishedAt",
          (extract(epoch FROM a.comments_closed_at) * 1000)::bigint AS "commentsClosedAt",
          (SELECT r.id FROM article_revisions r
           WHERE r.article_id = a.id AND r.number IN (a.revision, ${articleRevision}::int)
           ORDER BY r.number = ${articleRevision}::int DESC NULLS LAST LIMIT 1) AS "revisionId"
        FROM articles a WHERE a.id = ${articleId}::uuid AND ${publishedSql()}) AS found) AS article,
      (SELECT to_json(found) FROM (
        SELECT c.id, c.root_id AS "rootId", c.depth, (extract(epoch FROM c.created_at) * 1000)::bigint AS "createdAt"
        FROM comments c
        WHERE c.id = ${parentId}::uuid AND c.article_id = ${articleId}::uuid AND ${visibleSql()}) AS found) AS parent,
      EXISTS (SELECT FROM comments c
        WHERE c.author_id = ${authorId}::uuid AND ${visibleSql()} AND c.decision_count > 0) AS "approvedBefore",
      (SELECT json_agg(found.source) FROM (
        SELECT c.source FROM comments c
        WHERE c.author_id = ${authorId}::uuid AND c.deleted_at IS NULL
          AND c.created_at > ${later(at, -COMMENT_REPEAT_WINDOW)}
        ORDER BY c.created_at DESC, c.id DESC LIMIT ${RECENT_COMMENTS}::int) AS found) AS "recentTexts",
      (SELECT json_agg((extract(epoch FROM found.created_at) * 1000)::bigint) FROM (
        SELECT c.created_at FROM comments c
        WHERE c.author_id = ${authorId}::uuid AND c.created_at > ${later(at, -commentByAccount.window)}
        ORDER BY c.created_at DESC, c.id DESC LIMIT ${commentByAccount.max}::int) AS found) AS "ownPosts",
      (SELECT json_agg((extract(epoch FROM found.created_at) * 1000)::bigint) FROM (
        SELECT c.created_at FROM comments c
        WHERE c.address_hash = ${addressHash}::text AND c.created_at > ${later(at, -commentByAddress.window)}
        ORDER BY c.created_at DESC LIMIT ${commentByAddress.max}::int) AS found) AS "nearPosts",
      site.id IS NOT NULL AS "hasSite", site.comment_mode::text AS mode,
      site.close_comments_after_days AS "closeAfterDays"
    FROM (SELECT) AS once LEFT JOIN site ON site.id = 1`;
}

/** The facts in the row that `factsSql` gave. */
export function readFacts(row: FactsRow): PostFacts {
  const { article, parent, hasSite } = row;
  return {
    sanction: row.sanction,
    earlier: row.earlier,
    article: article && {
      publishedAt: date(article.publishedAt),
      commentsClosedAt: date(article.commentsClosedAt),
      revisionId: article.revisionId,
    },
    parent: parent && { ...parent, createdAt: new Date(parent.createdAt) },
    approvedBefore: row.approvedBefore,
    recentTexts: row.recentTexts ?? [],
    ownPosts: dates(row.ownPosts),
    nearPosts: dates(row.nearPosts),
    mode: hasSite ? row.mode : DEFAULT_SETTINGS.commentMode,
    closeAfterDays: hasSite ? row.closeAfterDays : DEFAULT_SETTINGS.closeCommentsAfterDays,
  };
}
