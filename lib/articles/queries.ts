import { Prisma } from '@/generated/prisma/client';
import type { ArticleStatus } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import { forbidden, notFound } from '@/lib/errors';
import { DESK_PAGE_SIZE } from '@/lib/limits';
import { decodeCursor, toPage, type Page } from '@/lib/pagination';
import { can, type Actor } from '@/lib/policy';

export type DeskArticleRow = {
  id: string;
  title: string;
  status: ArticleStatus;
  path: string | null;
  updatedAt: Date;
  publishedAt: Date | null;
  authors: string[];
  comments: number;
  waiting: number;
};

export type DeskArticleFilter = { status?: ArticleStatus; q?: string; cursor?: string };

/** Authors see their own articles, editors and owners all. */
function within(viewer: Actor): Prisma.Sql {
  if (can(viewer, 'article.view')) return Prisma.sql`TRUE`;
  return Prisma.sql`EXISTS (SELECT 1 FROM bylines b WHERE b.article_id = a.id AND b.person_id = ${viewer.id}::uuid)`;
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** A page of the articles that this person may edit, last touched first; `q` is found in titles. */
export async function listDeskArticles(
  viewer: Actor,
  { status, q, cursor }: DeskArticleFilter,
): Promise<Page<DeskArticleRow>> {
  const after = decodeCursor(cursor);
  const rows = await db().$queryRaw<DeskArticleRow[]>`
    SELECT a.id, a.title, a.status::text AS status, a.path, a.updated_at AS "updatedAt", a.published_at AS "publishedAt",
           ARRAY(SELECT p.name FROM bylines b JOIN people p ON p.id = b.person_id WHERE b.article_id = a.id ORDER BY b.position) AS authors,
           (SELECT count(*)::int FROM comments c WHERE c.article_id = a.id AND c.status = 'approved' AND c.deleted_at IS NULL) AS comments,
           (SELECT count(*)::int FROM comments c WHERE c.article_id = a.id AND c.status = 'pending' AND c.deleted_at IS NULL) AS waiting
    FROM articles a
    WHERE a.deleted_at IS NULL AND ${within(viewer)}
      AND ${status ? Prisma.sql`a.status = ${status}::article_status` : Prisma.sql`TRUE`}
      AND ${q ? Prisma.sql`a.title ILIKE ${`%${escapeLike(q)}%`}` : Prisma.sql`TRUE`}
      AND ${after ? Prisma.sql`(a.updated_at, a.id) < (${after.at}, ${after.id}::uuid)` : Prisma.sql`TRUE`}
    ORDER BY a.updated_at DESC, a.id DESC
    LIMIT ${DESK_PAGE_SIZE + 1}`;
  return toPage(
    rows,
    DESK_PAGE_SIZE,
    (row) => ({ at: row.updatedAt, id: row.id }),
    (row) => row,
  );
}

/** How many articles this person may edit, by status. */
export async function countDeskArticles(viewer: Actor): Promise<Record<ArticleStatus, number>> {
  const rows = await db().$queryRaw<{ status: ArticleStatus; count: number }[]>`
    SELECT a.status::text AS status, count(*)::int AS count FROM articles a
    WHERE a.deleted_at IS NULL AND ${within(viewer)} GROUP BY a.status`;
  const counts: Record<ArticleStatus, number> = { draft: 0, scheduled: 0, published: 0, unpublished: 0 };
  for (const { status, count } of rows) counts[status] = count;
  return counts;
}

export type DeskArticle = {
  id: string;
  title: string;
  standfirst: string;
  bodyHtml: string;
  labels: string[];
  status: ArticleStatus;
  path: string | null;
  revision: number;
  publishedAt: Date | null;
  updatedAt: Date;
  wordCount: number;
  commentsClosed: boolean;
  authors: { id: string; name: string }[];
};

/**
 * One article for its editor.
 * @throws {AppError} not_found for what this person may not see, forbidden for a published one that is not theirs
 */
export async function getDeskArticle(viewer: Actor, id: string): Promise<DeskArticle> {
  const row = await db().article.findFirst({
    where: { id, deletedAt: null },
    select: {
      id: true,
      title: true,
      standfirst: true,
      bodyHtml: true,
      status: true,
      path: true,
      revision: true,
      publishedAt: true,
      updatedAt: true,
      wordCount: true,
      commentsClosedAt: true,
      labels: { select: { label: { select: { name: true } } }, orderBy: { label: { name: 'asc' } } },
      bylines: { select: { person: { select: { id: true, name: true } } }, orderBy: { position: 'asc' } },
    },
  });
  if (!row) throw notFound('There is no such article.');
  const { commentsClosedAt, labels, bylines, ...rest } = row;
  const authors = bylines.map(({ person }) => person);
  if (!can(viewer, 'article.view', { ownerIds: authors.map((author) => author.id) })) {
    throw row.status === 'published'
      ? forbidden('This article belongs to somebody else.')
      : notFound('There is no such article.');
  }
  return { ...rest, commentsClosed: commentsClosedAt !== null, labels: labels.map(({ label }) => label.name), authors };
}

/** The names of labels in use, for suggestions. */
export async function listLabelNames(): Promise<string[]> {
  const labels = await db().label.findMany({ select: { name: true }, orderBy: { name: 'asc' }, take: 500 });
  return labels.map(({ name }) => name);
}
