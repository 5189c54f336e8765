import { Prisma } from '@/generated/prisma/client';
import type { CommentStatus, Role } from '@/generated/prisma/enums';
import { trustStoredHtml } from '@/lib/markup/stored-html';
import { isStaff } from '@/lib/policy';
import type { PublicComment } from './public-tree';
import { visibleSql } from './visible-sql';

/** A comment as the public may have it: the text and the name of a hidden one are never read. */
export type CommentRow = {
  id: string;
  createdAt: Date;
  status: CommentStatus;
  deletedBy: 'author' | 'other' | null;
} & (
  | { visible: true; editedAt: Date | null; html: string; name: string; role: Role; byArticleAuthor: boolean }
  | { visible: false; editedAt: null; html: null; name: null; role: null; byArticleAuthor: null }
);

/**
 * The columns of a `CommentRow`, for `comments c JOIN people p` (the author). The authors of its article are looked up: for
 * an EXISTS PostgreSQL reads the bylines of all articles as soon as it expects some hundred comments.
 */
export function commentColumns(): Prisma.Sql {
  const visible = visibleSql();
  return Prisma.sql`
    c.id, c.created_at AS "createdAt", c.status::text AS status, ${visible} AS visible,
    CASE WHEN c.deleted_by_id = c.author_id THEN 'author' WHEN c.deleted_at IS NOT NULL THEN 'other' END AS "deletedBy",
    CASE WHEN ${visible} THEN c.edited_at END AS "editedAt",
    CASE WHEN ${visible} THEN c.html END AS html,
    CASE WHEN ${visible} THEN p.name END AS name,
    CASE WHEN ${visible} THEN p.role::text END AS role,
    CASE WHEN ${visible} THEN c.author_id = ANY (ARRAY(
      SELECT b.person_id FROM bylines b WHERE b.article_id = c.article_id)) END AS "byArticleAuthor"`;
}

export function toPublicComment(row: CommentRow): PublicComment {
  if (!row.visible) {
    const gone =
      row.deletedBy === 'author'
        ? 'by author'
        : row.status === 'pending' && !row.deletedBy
          ? 'for now'
          : 'by moderators';
    return { shown: false, id: row.id, gone };
  }
  const mark = row.byArticleAuthor ? 'author' : isStaff(row.role) ? 'staff' : null;
  return {
    shown: true,
    id: row.id,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    html: trustStoredHtml(row.html),
    author: { name: row.name, mark },
  };
}
