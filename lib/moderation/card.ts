import type { Prisma } from '@/generated/prisma/client';
import type { CommentStatus } from '@/generated/prisma/enums';
import type { HoldReason } from '@/lib/comments/screening';
import { trustStoredHtml } from '@/lib/markup/stored-html';
import type { AuthorRecord, CommentDossier } from './schema';
import { isUndoable } from './undoing';

/** A comment that was decided on more often than this shows the newest decisions; the log has them all. */
const DECISIONS_SHOWN = 20;
const REPORTS_SHOWN = 50;
const REVISIONS_SHOWN = 20;

const decisionColumns = {
  id: true,
  number: true,
  action: true,
  reason: true,
  statusBefore: true,
  statusAfter: true,
  commentRevision: true,
  createdAt: true,
  decider: { select: { id: true, name: true } },
} satisfies Prisma.DecisionSelect;

const reportColumns = {
  id: true,
  reason: true,
  note: true,
  createdAt: true,
  resolvedAt: true,
  commentRevision: true,
  reporter: { select: { id: true, name: true } },
} satisfies Prisma.ReportSelect;

/** What the desk reads of a comment. Of its author it takes no address and no hash. */
export const cardColumns = {
  id: true,
  status: true,
  html: true,
  createdAt: true,
  editedAt: true,
  deletedAt: true,
  revision: true,
  decisionCount: true,
  heldFor: true,
  article: { select: { id: true, title: true, path: true } },
  parentId: true,
  author: {
    select: { id: true, name: true, role: true, createdAt: true, emailVerifiedAt: true },
  },
  reports: { select: reportColumns, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: REPORTS_SHOWN },
  decisions: { select: decisionColumns, orderBy: { number: 'desc' }, take: DECISIONS_SHOWN },
  revisions: {
    select: { number: true, html: true, createdAt: true },
    orderBy: { number: 'desc' },
    take: REVISIONS_SHOWN,
  },
} satisfies Prisma.CommentSelect;

export { decisionColumns };

type CardRow = Prisma.CommentGetPayload<{ select: typeof cardColumns }>;
export type Standing = Pick<AuthorRecord, 'counts' | 'sanction'>;

export const NO_COMMENTS: Record<CommentStatus, number> = { pending: 0, approved: 0, rejected: 0, spam: 0 };

/** A row as the desk shows it. */
export function toCard(row: CardRow, standing: Standing | undefined): CommentDossier {
  const { author, html, heldFor, revisions, ...rest } = row;
  return {
    ...rest,
    html: trustStoredHtml(html),
    heldFor: heldFor as HoldReason[],
    revisions: revisions.map((revision) => ({ ...revision, html: trustStoredHtml(revision.html) })),
    author: {
      id: author.id,
      name: author.name,
      role: author.role,
      joinedAt: author.createdAt,
      addressProven: author.emailVerifiedAt !== null,
      counts: standing?.counts ?? NO_COMMENTS,
      sanction: standing?.sanction ?? null,
    },
    undoable: isUndoable(rest.decisions[0], rest),
  };
}
