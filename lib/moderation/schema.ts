import { z } from 'zod';
import type { CommentStatus, DecisionAction, ReportReason, Role } from '@/generated/prisma/enums';
import type { HoldReason } from '@/lib/comments/screening';
import { BULK_DECISIONS_MAX, REJECTION_REASON_MAX } from '@/lib/limits';
import type { StoredHtml } from '@/lib/markup/stored-html';

/** The tabs of the desk's queue. `reported` crosses the statuses: whatever has an open report. */
export const QUEUE_TABS = ['pending', 'reported', 'approved', 'rejected', 'spam'] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

export const VERDICTS = ['approve', 'reject', 'spam'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the moderator had before them: a decision about anything else is refused. */
const seen = {
  commentId: z.uuid(),
  seenRevision: z.coerce.number().int().min(1),
  seenDecisionCount: z.coerce.number().int().min(0),
};

const verdict = {
  action: z.enum(VERDICTS),
  reason: z
    .string()
    .trim()
    .max(REJECTION_REASON_MAX, { error: `A reason holds ${REJECTION_REASON_MAX} characters at most.` })
    .optional(),
};

export const decisionInput = z.object({ ...seen, ...verdict });
export const undoInput = z.object({ commentId: seen.commentId, seenDecisionCount: seen.seenDecisionCount });
export const manyDecisionsInput = z.object({
  ...verdict,
  comments: z
    .array(z.object(seen))
    .min(1, { error: 'Please choose at least one comment.' })
    .max(BULK_DECISIONS_MAX, { error: `Please choose ${BULK_DECISIONS_MAX} comments at most.` }),
});

export type DecisionInput = z.input<typeof decisionInput>;
export type UndoInput = z.input<typeof undoInput>;
export type ManyDecisionsInput = z.input<typeof manyDecisionsInput>;

/** How a comment stands after a decision: what the next decision must have seen. */
export type Decided = { commentId: string; status: CommentStatus; decisionCount: number };
/**
 * What became of the mail about a decision that was taken back: there was `none` to take back, it was `withdrawn` before
 * anybody sent it, it was sent and is `corrected` by another, or it is `gone` and cannot be.
 */
export const AUTHOR_MAIL = ['none', 'withdrawn', 'corrected', 'gone'] as const;
export type AuthorMail = (typeof AUTHOR_MAIL)[number];
export type TakenBack = Decided & {
  mail: AuthorMail;
  /** Whoever the comment answers was told of it by mail, and keeps that. */
  answerWasTold: boolean;
};
export type DecidedOne = ({ ok: true } & Decided) | { ok: false; commentId: string; code: string; message: string };

export type QueueFilter = {
  tab: QueueTab;
  /** Words in the comment, in its author's name or in the article's title. */
  q?: string;
  articleId?: string;
  personId?: string;
  /** Held by this rule of the screening. */
  heldFor?: HoldReason;
  /** Posted at least this long ago. */
  age?: QueueAge;
  cursor?: string;
};

/** How long ago, as the queue's filter says it. */
export const QUEUE_AGES = ['1d', '3d', '7d'] as const;
export type QueueAge = (typeof QUEUE_AGES)[number];

export type AuthorRecord = {
  id: string;
  name: string;
  role: Role;
  joinedAt: Date;
  addressProven: boolean;
  /** Comments of theirs by status, deleted ones left out. */
  counts: Record<CommentStatus, number>;
  sanction: { kind: 'suspension' | 'ban'; until: Date | null } | null;
};

export type ReportView = {
  id: string;
  reason: ReportReason;
  note: string;
  createdAt: Date;
  reporter: { id: string; name: string };
  resolvedAt: Date | null;
  /** The revision that the reporter saw. */
  commentRevision: number;
};

export type DecisionView = {
  id: string;
  number: number;
  action: DecisionAction;
  reason: string;
  statusBefore: CommentStatus;
  statusAfter: CommentStatus;
  commentRevision: number;
  createdAt: Date;
  decider: { id: string; name: string };
};

/** A comment as a list of the queue shows it: enough to decide on most. */
export type QueueItem = {
  id: string;
  status: CommentStatus;
  /** The beginning of its words. */
  text: string;
  createdAt: Date;
  editedAt: Date | null;
  /** Both go back with a decision, as `seenRevision` and `seenDecisionCount`. */
  revision: number;
  decisionCount: number;
  heldFor: HoldReason[];
  article: { id: string; title: string };
  /** Whom it answers. */
  answers: string | null;
  author: { id: string; name: string; role: Role };
  openReports: number;
};

/** All that the desk knows about one comment. */
export type CommentDossier = Omit<QueueItem, 'text' | 'answers' | 'author' | 'openReports' | 'article'> & {
  html: StoredHtml;
  deletedAt: Date | null;
  article: { id: string; title: string; path: string | null };
  parentId: string | null;
  author: AuthorRecord;
  /** All reports, oldest first. */
  reports: ReportView[];
  /** Newest first. */
  decisions: DecisionView[];
  /** Every text that it ever had, newest first. */
  revisions: { number: number; html: StoredHtml; createdAt: Date }[];
  /** Whether the newest decision can be taken back as things stand. */
  undoable: boolean;
};
