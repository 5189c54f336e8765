import type { CommentMode } from '@/generated/prisma/enums';
import { mailWorks } from '@/lib/accounts/mail-works';
import { later } from '@/lib/clock';
import type { Reader, Tx } from '@/lib/db';
import { COMMENT_REPEAT_WINDOW } from '@/lib/limits';
import { can, type Actor } from '@/lib/policy';
import { getSite } from '@/lib/settings/public';
import { screen, type HoldReason } from './screening';
import { essence } from './source-text';
import { visibleOnly } from './visibility';

/** Enough to catch somebody who repeats themself within a day; the limits allow few more. */
export const RECENT_COMMENTS = 20;

/**
 * A newcomer has no visible comment that a moderator decided on. A comment that showed by itself, while nobody was
 * reviewed, earns no standing; neither does the comment in question, so that an edit cannot live on its own approval.
 * Staff never are.
 */
export async function isNewcomer(reader: Reader, actor: Actor, except?: string): Promise<boolean> {
  if (can(actor, 'comment.skipReview')) return false;
  const approved = await reader.comment.findFirst({
    where: { authorId: actor.id, ...visibleOnly, decisionCount: { gt: 0 }, ...(except && { id: { not: except } }) },
    select: { id: true },
  });
  return approved === null;
}

/** What of an author's past and of the site's settings the screening looks at. */
export type Standing = {
  mode: CommentMode;
  newcomer: boolean;
  emailVerifiedAt: Date | null;
  /** Their latest texts within COMMENT_REPEAT_WINDOW, at most RECENT_COMMENTS of them. */
  recentTexts: readonly string[];
};

type ScreenedText = { source: string; links: number; trapped?: boolean };

function repeats(source: string, recentTexts: readonly string[]): boolean {
  const words = essence(source);
  return words !== '' && recentTexts.some((text) => essence(text) === words);
}

/** Why this text by this actor must wait for a moderator; empty when it shows at once. Staff are not screened. */
export function holdReasons(actor: Actor, standing: Standing, text: ScreenedText): HoldReason[] {
  if (can(actor, 'comment.skipReview')) return [];
  const { mode, newcomer, emailVerifiedAt, recentTexts } = standing;
  return screen({
    mode,
    newcomer,
    // Without SMTP no mail can prove an address, and nobody is asked to.
    addressUnproven: mailWorks() && emailVerifiedAt === null,
    links: text.links,
    repeated: repeats(text.source, recentTexts),
    trapped: text.trapped ?? false,
  });
}

/** `holdReasons` for the new text of a comment that is there; it does not count as one of its author's others. */
export async function screenEdit(
  tx: Tx,
  actor: Actor,
  text: ScreenedText & { at: Date; commentId: string },
): Promise<HoldReason[]> {
  const { commentId, at } = text;
  const recent = await tx.comment.findMany({
    where: {
      authorId: actor.id,
      deletedAt: null,
      createdAt: { gt: later(at, -COMMENT_REPEAT_WINDOW) },
      id: { not: commentId },
    },
    select: { source: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: RECENT_COMMENTS,
  });
  const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { emailVerifiedAt: true } });
  const standing: Standing = {
    mode: (await getSite(tx)).commentMode,
    newcomer: await isNewcomer(tx, actor, commentId),
    emailVerifiedAt: person.emailVerifiedAt,
    recentTexts: recent.map(({ source }) => source),
  };
  return holdReasons(actor, standing, text);
}
