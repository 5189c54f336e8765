import { forbidden, conflict, notFound } from '@/lib/errors';
import type { Ability } from '@/lib/policy';
import { can, type Actor } from '@/lib/policy';
import { loadActor, type ActorRef } from '@/lib/write';
import type { ArticleStatus } from '@/generated/prisma/enums';
import type { Tx } from '@/lib/db';

const columns = {
  id: true,
  status: true,
  title: true,
  standfirst: true,
  bodyHtml: true,
  plainText: true,
  slug: true,
  path: true,
  revision: true,
  publishedAt: true,
  commentsClosedAt: true,
  bylines: { select: { personId: true }, orderBy: { position: 'asc' } },
  labels: { select: { label: { select: { name: true } } } },
} as const;

/** An article as its commands need it: locked until the transaction ends. */
export type OwnedArticle = {
  id: string;
  status: ArticleStatus;
  title: string;
  standfirst: string;
  bodyHtml: string;
  plainText: string;
  slug: string;
  path: string | null;
  revision: number;
  publishedAt: Date | null;
  commentsClosedAt: Date | null;
  ownerIds: string[];
  labels: string[];
};

/**
 * Loads and locks an article for a command, and lets only those go on who may. What one may not see does not exist.
 * @throws {AppError} unauthenticated, forbidden, not_found
 */
export async function openArticle(
  tx: Tx,
  ref: ActorRef | null,
  id: string,
  ability: Ability,
): Promise<{ actor: Actor; article: OwnedArticle }> {
  const actor = await loadActor(tx, ref);
  await tx.$queryRaw`SELECT 1 FROM articles WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.article.findFirst({ where: { id, deletedAt: null }, select: columns });
  if (!row) throw notFound('There is no such article.');
  const { bylines, labels, ...rest } = row;
  const article = {
    ...rest,
    ownerIds: bylines.map(({ personId }) => personId),
    labels: labels.map(({ label }) => label.name),
  };
  if (!can(actor, ability, article)) {
    if (row.status === 'published' || can({ ...actor, sanction: null }, 'article.view', article)) throw forbidden();
    throw notFound('There is no such article.');
  }
  return { actor, article };
}

/**
 * Refuses to write over what somebody else, or the same person in another window, saved in the meantime.
 * @throws {AppError} conflict
 */
export async function assertSeen(
  tx: Tx,
  { id: actorId }: Actor,
  article: OwnedArticle,
  seenRevision: number,
): Promise<void> {
  if (article.revision === seenRevision) return;
  const newest = await tx.articleRevision.findUnique({
    where: { articleId_number: { articleId: article.id, number: article.revision } },
    select: { editor: { select: { id: true, name: true } } },
  });
  if (newest?.editor.id === actorId)
    throw conflict(
      'You saved this article in another window after you opened it here. Load the page again to see what you saved; what you typed here is kept in this tab, and offered there.',
    );
  throw conflict(
    `${newest?.editor.name ?? 'Somebody'} saved this article after you opened it. Load the page again to see theirs; what you typed is kept in this tab, and offered there.`,
  );
}
