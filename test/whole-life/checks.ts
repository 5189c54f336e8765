import { expect } from 'vitest';
import { countComments, listThreads } from '@/lib/comments/public';
import type { PublicComment, ThreadNode } from '@/lib/comments/public-tree';
import { db } from '@/lib/db';
import { COMMENT_DEPTH_MAX } from '@/lib/limits';
import { type Model, visible } from './model';

/** Every comment of a page of threads in which each reply stands below what it answers. */
function flatten(nodes: ThreadNode[]): PublicComment[] {
  return nodes.flatMap(({ comment, replies }) => [comment, ...flatten(replies)]);
}

/** The rows are what the model says, each with its history. */
export async function checkRows(comments: Model[], articleId: string): Promise<void> {
  const rows = await db().comment.findMany({
    where: { articleId },
    select: {
      id: true,
      parentId: true,
      rootId: true,
      depth: true,
      status: true,
      deletedAt: true,
      createdAt: true,
      revision: true,
      decisionCount: true,
      revisions: { select: { number: true }, orderBy: { number: 'asc' } },
      decisions: { select: { number: true, statusAfter: true }, orderBy: { number: 'asc' } },
      reports: { where: { resolvedAt: null }, select: { id: true } },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  expect(rows).toHaveLength(comments.length);
  for (const model of comments) {
    const row = byId.get(model.id);
    expect(row).toMatchObject({
      status: model.status,
      revision: model.revision,
      decisionCount: model.decisions.length,
      parentId: model.parent?.id ?? null,
    });
    if (!row) return;
    expect(row.deletedAt !== null).toBe(model.deleted);
    expect(row.revisions.map(({ number }) => number)).toEqual(
      Array.from({ length: model.revision }, (_, at) => at + 1),
    );
    expect(row.decisions.map(({ statusAfter }) => statusAfter)).toEqual(model.decisions.map(({ after }) => after));
    expect(row.reports).toHaveLength(model.openReports);
    const parent = model.parent && byId.get(model.parent.id);
    expect(row.rootId).toBe(parent ? parent.rootId : row.id);
    expect(row.depth).toBe(parent ? Math.min(parent.depth + 1, COMMENT_DEPTH_MAX) : 0);
    if (parent) expect(row.createdAt > parent.createdAt).toBe(true);
  }
}

/** The public count and the public tree hold the visible comments, each once, and what holds them together. */
export async function checkPublic(comments: Model[], articleId: string): Promise<void> {
  const shown = comments.filter(visible).map(({ id }) => id);
  expect((await countComments([articleId])).get(articleId) ?? 0).toBe(shown.length);
  const { threads } = await listThreads(articleId);
  const all = threads.flatMap(({ root, replies }) => [root, ...flatten(replies)]);
  expect(
    all
      .filter((comment) => comment.shown)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...shown].sort());
  const holders = new Set<string>();
  for (const model of comments.filter(visible))
    for (let at = model.parent; at; at = at.parent) if (!visible(at)) holders.add(at.id);
  expect(
    all
      .filter((comment) => !comment.shown)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...holders].sort());
}

/** Each act that succeeded, and nothing else, is in the log. */
export async function checkLog(comments: Model[], articleId: string): Promise<void> {
  const events = await db().auditEvent.groupBy({ by: ['kind'], where: { articleId }, _count: { _all: true } });
  const sum = (count: (comment: Model) => number) => comments.reduce((total, comment) => total + count(comment), 0);
  const expected = {
    'comment.posted': comments.length,
    'comment.edited': sum(({ revision }) => revision - 1),
    'comment.deleted': sum(({ deleted }) => Number(deleted)),
    'comment.reported': sum(({ reporters }) => reporters.size),
    'comment.decided': sum(({ decisions }) => decisions.length),
  };
  expect(Object.fromEntries(events.map(({ kind, _count }) => [kind, _count._all]))).toEqual(
    Object.fromEntries(Object.entries(expected).filter(([, count]) => count > 0)),
  );
}
