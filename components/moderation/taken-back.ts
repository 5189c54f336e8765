import type { TakenBack } from '@/lib/moderation/schema';

type Told = Pick<TakenBack, 'mail' | 'answerWasTold'>;

/** What the taking back of decisions could not make unread, in sentences; empty when nobody has read anything. */
export function whatWasRead(taken: readonly Told[]): string {
  const corrected = taken.filter(({ mail }) => mail === 'corrected').length;
  const gone = taken.filter(({ mail }) => mail === 'gone').length;
  const answered = taken.filter(({ answerWasTold }) => answerWasTold).length;
  const one = taken.length === 1;
  return [
    corrected > 0 &&
      (one
        ? 'Its author had a mail about it already, and gets another that takes it back.'
        : `Mail about ${corrected} of them was sent already; another follows that takes it back.`),
    gone > 0 &&
      (one ? 'Its author had a mail about it already.' : `Mail about ${gone} of them was sent, and not corrected.`),
    answered > 0 &&
      (one
        ? 'Whoever it answers had a mail that quotes it.'
        : `Mail that quotes ${answered} of them was sent to whom they answer.`),
  ]
    .filter(Boolean)
    .join(' ');
}
