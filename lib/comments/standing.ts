import { env } from '@/lib/env';
import { later } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { COMMENT_REPEAT_WINDOW } from '@/lib/limits';
import { can, type Actor } from '@/lib/policy';
import { getSite } from '@/lib/settings/public';
import { screen, type HoldReason } from './screening';
import { essence } from './source-text';
import { visibleOnly } from './visibility';

/** Enough to catch somebody who repeats themself within a day; the limits allow few more. */
const RECENT_COMMENTS = 20;

/**
 * A newcomer has no visible comment that a moderator decided on. A comment that showed by itself, while nobody was
 * reviewed, earns no standing; neither does the comment in question, so that an edit cannot live on its own approval.
 * Staff never are.
 */
export async function isNewcomer(tx: Tx, actor: Actor, except?: string): Promise<boolean> {
  if (can(actor, 'comment.skipReview')) return false;
  const approved = await tx.comment.findFirst({
    where: { authorId: actor.id, ...visibleOnly, decisionCount: { gt: 0 }, ...(except && { id: { not: except } }) },
    select: { id: true },
  });
  return approved === null;
}

async function repeatsThemself(tx: Tx, authorId: string, source: string, at: Date, except?: string): Promise<boolean> {
  const recent = await tx.comment.findMany({
    where: {
      authorId,
      deletedAt: null,
      createdAt: { gt: later(at, -COMMENT_REPEAT_WINDOW) },
      ...(except && { id: { not: except } }),
    },
    select: { source: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: RECENT_COMMENTS,
  });
  const words = essence(source);
  return words !== '' && recent.some((comment) => essence(comment.source) === words);
}

/** Why this text by this actor must wait for a moderator; empty when it shows at once. Staff are not screened. */
export async function screenText(
  tx: Tx,
  actor: Actor,
  text: { source: string; links: number; trapped?: boolean; at: Date; commentId?: string },
): Promise<HoldReason[]> {
  if (can(actor, 'comment.skipReview')) return [];
  const [site, person, newcomer, repeated] = [
    await getSite(tx),
    await tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { emailVerifiedAt: true } }),
    await isNewcomer(tx, actor, text.commentId),
    await repeatsThemself(tx, actor.id, text.source, text.at, text.commentId),
  ];
  return screen({
    mode: site.commentMode,
    newcomer,
    // Without SMTP no mail can prove an address, and nobody is asked to.
    addressUnproven: Boolean(env().SMTP_URL) && person.emailVerifiedAt === null,
    links: text.links,
    repeated,
    trapped: text.trapped ?? false,
  });
}
