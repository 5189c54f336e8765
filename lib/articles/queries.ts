import type { ArticleStatus } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import { forbidden, notFound } from '@/lib/errors';
import { LABELS_KNOWN_MAX } from '@/lib/limits';
import { can, type Actor } from '@/lib/policy';
import { within } from './desk-list';
import { publishedOnly } from './published';

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
  /** What its writer chose for the end of its address; empty: made of the title. */
  slug: string;
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
      slug: true,
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

/**
 * Labels by name, to narrow a list to one of them: those of what is public and of what this person may see. A label that
 * only somebody else's draft has would give away what it is about (V36); one that only deleted articles have narrows to nothing.
 */
export function listLabels(viewer: Actor): Promise<{ name: string; slug: string }[]> {
  const seen = [publishedOnly(), { deletedAt: null, bylines: { some: { personId: viewer.id } } }];
  return db().label.findMany({
    where: { articles: { some: { article: can(viewer, 'article.view') ? { deletedAt: null } : { OR: seen } } } },
    select: { name: true, slug: true },
    orderBy: { name: 'asc' },
    take: LABELS_KNOWN_MAX,
  });
}

/** Their names, for suggestions. */
export async function listLabelNames(viewer: Actor): Promise<string[]> {
  return (await listLabels(viewer)).map(({ name }) => name);
}
