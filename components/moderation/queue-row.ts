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
  status: CommentStatus;
  /** Where a list holds comments of several statuses. */
  showsStatus: boolean;
};

/** How many reports of an opened comment nobody has settled. */
export const openReportsOf = ({ reports }: OpenedComment): number =>
  reports.filter(({ resolvedAt }) => resolvedAt === null).length;

/** An opened comment as a decision has to name it. */
export const rowOf = ({ id, author, revision, decisionCount }: OpenedComment): QueueRow => ({
  id,
  authorName: author.name,
  revision,
  decisionCount,
});
