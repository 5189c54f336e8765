import type { DecisionAction } from '@/generated/prisma/enums';
import type { Verdict } from '@/lib/moderation/schema';

/** The names of the buttons (the contract's own words). */
export const VERDICT_NAMES: Record<Verdict, string> = { approve: 'Approve', reject: 'Reject', spam: 'Spam' };

export const VERDICT_KEYS: Record<Verdict, string> = { approve: 'a', reject: 'r', spam: 's' };

/** What a decision did, to begin a line with. */
export const DECIDED: Record<DecisionAction, string> = {
  approve: 'Approved',
  reject: 'Rejected',
  spam: 'Marked as spam',
  undo: 'Last decision taken back',
};

/** Offered for a rejection, to be kept or rewritten: the author reads the reason. */
export const USUAL_REASONS: readonly string[] = [
  'It attacks a person instead of answering what they said.',
  'It has nothing to do with the article.',
  'It claims something as a fact without saying where that is from.',
  'It gives away something private about somebody.',
  'It says the same as a comment of yours that is already here.',
];
