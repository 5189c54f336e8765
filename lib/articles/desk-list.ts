import { Prisma } from '@/generated/prisma/client';
import type { ArticleStatus } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import { DESK_PAGE_SIZE } from '@/lib/limits';
import { decodeCursor, toPage, type Cursor, type Page } from '@/lib/pagination';
import { can, type Actor } from '@/lib/policy';
import type { DeskSort } from './schema';

export type DeskArticleRow = {
  id: string;
  title: string;
  status: ArticleStatus;
  path: string | null;
  createdAt: Date;
  updatedAt: Date;
  publishedAt: Date | null;
  wordCount: number;
  authors: string[];
  labels: string[];
  comments: number;
  waiting: number;
};

export type DeskArticleFilter = {
  status?: ArticleStatus;
  /** Found in titles and standfirsts. */
  q?: string;
  /** One of its authors. */
  author?: string;
  /** The slug of one of its labels. */
  label?: string;
  sort?: DeskSort;
  cursor?: string;
};

/** Authors see their own articles, editors and owners all. */
export function within(viewer: Actor): Prisma.Sql {
  if (can(viewer, 'article.view')) return Prisma.sql`TRUE`;
  return Prisma.sql`EXISTS (SELECT 1 FROM bylines b WHERE b.article_id = a.id AND b.person_id = ${viewer.id}::uuid)`;
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** What is not public yet comes after what is, when that is what counts. */
const PUBLISHED = Prisma.sql`COALESCE(a.published_at, 'epoch'::timestamptz)`;
const NEVER = new Date(0);

type Order = { by: Prisma.Sql; after: (cursor: Cursor) => Prisma.Sql; at: (row: DeskArticleRow) => Date };

const ORDERS: Record<DeskSort, Order> = {
  changed: {
    by: Prisma.sql`a.updated_at DESC, a.id DESC`,
    after: ({ at, id }) => Prisma.sql`(a.updated_at, a.id) < (${at}, ${id}::uuid)`,
    at: ({ updatedAt }) => updatedAt,
  },
  oldest: {
    by: Prisma.sql`a.updated_at ASC, a.id ASC`,
    after: ({ at, id }) => Prisma.sql`(a.updated_at, a.id) > (${at}, ${id}::uuid)`,
    at: ({ updatedAt }) => updatedAt,
  },
  published: {
    by: Prisma.sql`${PUBLISHED} DESC, a.id DESC`,
    after: ({ at, id }) => Prisma.sql`(${PUBLISHED}, a.id) < (${at}, ${id}::uuid)`,
    at: ({ publishedAt }) => publishedAt ?? NEVER,
  },
  // A cursor holds no words: the row that it names has them, deleted or not.
  title: {
    by: Prisma.sql`lower(a.title) ASC, a.id ASC`,
    after: ({ id }) =>
      Prisma.sql`(lower(a.title), a.id) > (SELECT lower(t.title), t.id FROM articles t WHERE t.id = ${id}::uuid)`,
    at: ({ createdAt }) => createdAt,
  },
};

function narrowed({ status, q, author, label }: DeskArticleFilter): Prisma.Sql {
  const conditions = [Prisma.sql`a.deleted_at IS NULL`];
  if (status) conditions.push(Prisma.sql`a.status = ${status}::article_status`);
  if (q) {
    const like = `%${escapeLike(q)}%`;
    conditions.push(Prisma.sql`(a.title ILIKE ${like} OR a.standfirst ILIKE ${like})`);
  }
  if (author)
    conditions.push(
      Prisma.sql`EXISTS (SELECT 1 FROM bylines b WHERE b.article_id = a.id AND b.person_id = ${author}::uuid)`,
    );
  if (label)
    conditions.push(
      Prisma.sql`EXISTS (SELECT 1 FROM article_labels al JOIN labels l ON l.id = al.label_id WHERE al.article_id = a.id AND l.slug = ${label})`,
    );
  return Prisma.join(conditions, ' AND ');
}

/** A page of the articles that this person may edit, last touched first unless another order is asked for. */
export async function listDeskArticles(viewer: Actor, filter: DeskArticleFilter): Promise<Page<DeskArticleRow>> {
  const order = ORDERS[filter.sort ?? 'changed'];
  const after = decodeCursor(filter.cursor);
  const rows = await db().$queryRaw<DeskArticleRow[]>`
    SELECT a.id, a.title, a.status::text AS status, a.path, a.word_count AS "wordCount",
           a.created_at AS "createdAt", a.updated_at AS "updatedAt", a.published_at AS "publishedAt",
           ARRAY(SELECT p.name FROM bylines b JOIN people p ON p.id = b.person_id WHERE b.article_id = a.id ORDER BY b.position) AS authors,
           ARRAY(SELECT l.name FROM article_labels al JOIN labels l ON l.id = al.label_id WHERE al.article_id = a.id ORDER BY l.name) AS labels,
           (SELECT count(*)::int FROM comments c WHERE c.article_id = a.id AND c.status = 'approved' AND c.deleted_at IS NULL) AS comments,
           (SELECT count(*)::int FROM comments c WHERE c.article_id = a.id AND c.status = 'pending' AND c.deleted_at IS NULL) AS waiting
    FROM articles a
    WHERE ${narrowed(filter)} AND ${within(viewer)} AND ${after ? order.after(after) : Prisma.sql`TRUE`}
    ORDER BY ${order.by}
    LIMIT ${DESK_PAGE_SIZE + 1}`;
  return toPage(
    rows,
    DESK_PAGE_SIZE,
    (row) => ({ at: order.at(row), id: row.id }),
    (row) => row,
  );
}
