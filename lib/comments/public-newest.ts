import { Prisma } from '@/generated/prisma/client';
import { publishedSql } from '@/lib/articles/published';
import { db } from '@/lib/db';
import { trustStoredHtml, type StoredHtml } from '@/lib/markup/stored-html';
import { visibleSql } from './visible-sql';

export type NewestComment = {
  id: string;
  createdAt: Date;
  editedAt: Date | null;
  html: StoredHtml;
  authorName: string;
  article: { id: string; path: string; title: string };
};

type Row = Omit<NewestComment, 'html' | 'article'> & { html: string; articleId: string; path: string; title: string };

/** The newest public comments, of the whole site or of one article: newest first by (createdAt, id). */
export async function listNewestComments(limit: number, articleId?: string): Promise<NewestComment[]> {
  const ofArticle = articleId === undefined ? Prisma.empty : Prisma.sql`AND c.article_id = ${articleId}::uuid`;
  const rows = await db().$queryRaw<Row[]>`
    SELECT c.id, c.created_at AS "createdAt", c.edited_at AS "editedAt", c.html, p.name AS "authorName",
           a.id AS "articleId", a.path, a.title
    FROM comments c JOIN articles a ON a.id = c.article_id JOIN people p ON p.id = c.author_id
    WHERE ${visibleSql()} AND ${publishedSql()} ${ofArticle}
    ORDER BY c.created_at DESC, c.id DESC LIMIT ${limit}::int`;
  return rows.map(({ html, articleId: id, path, title, ...row }) => ({
    ...row,
    html: trustStoredHtml(html),
    article: { id, path, title },
  }));
}
