import { db } from '@/lib/db';
import { notFound } from '@/lib/errors';
import { DESK_PAGE_SIZE } from '@/lib/limits';
import type { Actor } from '@/lib/policy';
import { getDeskArticle } from './queries';

export type RevisionRow = { number: number; title: string; editor: string; createdAt: Date };

/**
 * An article's newest revisions before number `before`, newest first: at most DESK_PAGE_SIZE and whether there are more.
 * @throws {AppError} not_found, forbidden
 */
export async function listRevisions(
  viewer: Actor,
  articleId: string,
  before?: number,
): Promise<{ items: RevisionRow[]; next: number | null }> {
  await getDeskArticle(viewer, articleId);
  const rows = await db().articleRevision.findMany({
    where: { articleId, ...(before && { number: { lt: before } }) },
    select: { number: true, title: true, createdAt: true, editor: { select: { name: true } } },
    orderBy: { number: 'desc' },
    take: DESK_PAGE_SIZE + 1,
  });
  const items = rows.slice(0, DESK_PAGE_SIZE).map(({ editor, ...row }) => ({ ...row, editor: editor.name }));
  return { items, next: rows.length > DESK_PAGE_SIZE ? (items.at(-1)?.number ?? null) : null };
}

export type RevisionView = RevisionRow & {
  standfirst: string;
  bodyHtml: string;
  labels: string[];
  /** The number of the one before it; numbers have gaps where a text was saved by itself. Null for the first. */
  previous: number | null;
};

/**
 * One revision as it was.
 * @throws {AppError} not_found, forbidden
 */
export async function getRevision(viewer: Actor, articleId: string, number: number): Promise<RevisionView> {
  await getDeskArticle(viewer, articleId);
  const row = await db().articleRevision.findUnique({
    where: { articleId_number: { articleId, number } },
    select: {
      number: true,
      title: true,
      standfirst: true,
      bodyHtml: true,
      labels: true,
      createdAt: true,
      editor: { select: { name: true } },
    },
  });
  if (!row) throw notFound('There is no such revision.');
  const before = await db().articleRevision.findFirst({
    where: { articleId, number: { lt: number } },
    select: { number: true },
    orderBy: { number: 'desc' },
  });
  return { ...row, editor: row.editor.name, previous: before?.number ?? null };
}
