import type { CommentStatus, Role } from '@/generated/prisma/enums';
import type { Verdict } from '@/lib/moderation/schema';
import type { OpenedComment } from '@/lib/moderation/opened-comment';
import type { QueueRow } from './queue-events';

/** A comment in the list: what a decision has to name, and what the row shows. */
export type Entry = QueueRow & {
  verdicts: readonly Verdict[];
  /** Opens it beside the list. */
  href: string;
  text: string;
  authorRole: Role;
  articleTitle: string;
  /** Whom it answers. */
  answers: string | null;
  posted: { iso: string; words: string; short: string };
  isEdited: boolean;
  /** Why it waits, in two words each. */
  marks: readonly string[];
  openReports: number;
  /** Shown where a list holds comments of several. */
  status: CommentStatus | null;
};

/** An opened comment as a decision has to name it. */
export const rowOf = ({ id, author, revision, decisionCount }: OpenedComment): QueueRow => ({
  id,
  authorName: author.name,
  revision,
  decisionCount,
});
