import { expect, it } from 'vitest';
import type { AuthorMail } from '@/lib/moderation/schema';
import { whatWasRead } from './taken-back';

const taken = (mail: AuthorMail, answerWasTold = false) => ({ mail, answerWasTold });

it.each([
  ['nothing, when no mail went out', [taken('none'), taken('withdrawn')], ''],
  [
    'the correction',
    [taken('corrected')],
    'Its author had a mail about it already, and gets another that takes it back.',
  ],
  [
    'a mail that stays',
    [taken('gone', true)],
    'Its author had a mail about it already. Whoever it answers had a mail that quotes it.',
  ],
  [
    'how many of several',
    [taken('corrected', true), taken('corrected'), taken('withdrawn')],
    'Mail about 2 of them was sent already; another follows that takes it back. Mail that quotes 1 of them was sent to whom they answer.',
  ],
])('tells %s', (_, all, words) => {
  expect(whatWasRead(all)).toBe(words);
});
