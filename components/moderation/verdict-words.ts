import type { CommentStatus, DecisionAction } from '@/generated/prisma/enums';
import type { QueueTab, Verdict } from '@/lib/moderation/schema';

/** The names of the buttons (the contract's own words). */
export const VERDICT_NAMES: Record<Verdict, string> = { approve: 'Approve', reject: 'Reject', spam: 'Spam' };

export const VERDICT_KEYS: Record<Verdict, string> = { approve: 'a', reject: 'r', spam: 's' };

/** The lists of the queue, as the page names them. */
export const TAB_NAMES: Record<QueueTab, string> = {
  pending: 'Pending',
  reported: 'Reported',
  approved: 'Approved',
  rejected: 'Rejected',
  spam: 'Spam',
};

/** Said when a request was lost on its way there or back. */
export const NO_ANSWER =
  'The site did not answer, so it is not known whether this was recorded. Please try again: nothing is recorded twice.';

/** What a decision did, to begin a line with. */
export const DECIDED: Record<DecisionAction, string> = {
  approve: 'Approved',
  reject: 'Rejected',
  spam: 'Marked as spam',
  undo: 'Last decision taken back',
};

/** With a full stop, unless a name brings its own. */
export const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** What was done to one comment, as every notice says it. */
export const decidedWords = (action: DecisionAction, authorName: string): string =>
  sentence(
    action === 'undo'
      ? `Taken back: the decision on the comment by ${authorName}`
      : `${DECIDED[action]}: the comment by ${authorName}`,
  );

const UP: Record<CommentStatus, string> = {
  approved: 'Approve keeps it up, Reject and Spam take it down',
  pending: 'Approve puts it up, Reject and Spam keep it down',
  rejected: 'Approve puts it up again, Reject and Spam keep it down',
  spam: 'Approve puts it up again, Reject and Spam keep it down',
};

/** What the buttons do to a comment with open reports; empty for one without, where their names say it. */
export function consequenceOf(status: CommentStatus, openReports: number): string {
  if (openReports === 0) return '';
  return `${UP[status]}; each closes ${openReports === 1 ? 'the report' : `the ${openReports} reports`}.`;
}

/** Offered for a rejection, to be kept or rewritten: the author reads the reason. */
export const USUAL_REASONS: readonly string[] = [
  'It attacks a person instead of answering what they said.',
  'It has nothing to do with the article.',
  'It claims something as a fact without saying where that is from.',
  'It gives away something private about somebody.',
  'It says the same as a comment of yours that is already here.',
];
