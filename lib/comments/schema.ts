import type { CommentStatus, DecisionAction, ReportReason } from '@/generated/prisma/enums';
import type { Phrase } from '@/lib/i18n/phrase';
import type { StoredHtml } from '@/lib/markup/stored-html';

/** Why a reader reports a comment, in the desk's words and the form's order; readers read `compose.report.…`. */
export const REPORT_REASONS = {
  abuse: 'It insults or threatens somebody',
  spam: 'It is advertising or spam',
  off_topic: 'It has nothing to do with the article',
  false_claim: 'It claims something that is not true',
  private_information: 'It gives away something private',
  other: 'Something else',
} as const satisfies Record<ReportReason, string>;

/** The reason that a form names; null for anything else. */
export function findReportReason(sent: string | undefined): ReportReason | null {
  const reasons = Object.keys(REPORT_REASONS) as ReportReason[];
  return reasons.find((reason) => reason === sent) ?? null;
}

/** An article, as far as its commenters need to know it. */
export type CommentedArticle = { id: string; title: string; path: string; revision: number; open: boolean };

/** A public comment, as it stands above a form or on its own page. */
export type ShownComment = {
  id: string;
  authorId: string;
  authorName: string;
  html: StoredHtml;
  createdAt: Date;
  editedAt: Date | null;
};

/** What the form on its own page needs. `parentGone` when the comment to answer is not there any more. */
export type FormContext = { article: CommentedArticle; parent: ShownComment | null; parentGone: boolean };

/** A comment as its author sees it, whatever became of it. */
export type OwnComment = {
  id: string;
  status: CommentStatus;
  source: string;
  html: StoredHtml;
  revision: number;
  createdAt: Date;
  editedAt: Date | null;
  deletedAt: Date | null;
  /** Why it waits; empty unless it is pending. */
  heldBecause: Phrase[];
  /** What the moderator wrote, when it was rejected. */
  rejectionReason: string | null;
  /** It waited for a moderator at some time. */
  wasHeld: boolean;
  /** What moderators decided, the first first. */
  decisions: { action: DecisionAction; at: Date }[];
  /** Null when readers cannot see the article; `open` while it takes comments. */
  article: { id: string; title: string; path: string; open: boolean } | null;
  /** The public comment that it answers; null for none. */
  parent: ShownComment | null;
  /** When its text becomes final; null when it is already. */
  editableUntil: Date | null;
};

/** A public comment with what it answers and where it stands. */
export type CommentInContext = ShownComment & {
  articleId: string;
  article: { title: string; path: string };
  parent: ShownComment | null;
};

export type OwnCommentLine = Pick<OwnComment, 'id' | 'status' | 'createdAt' | 'deletedAt'> & {
  excerpt: string;
  article: { title: string; path: string } | null;
};
