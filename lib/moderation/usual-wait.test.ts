import { expect, it } from 'vitest';
import { HOUR, MINUTE } from '@/lib/clock';
import { translate } from '@/lib/i18n/translate';
import { waitInWords } from './usual-wait';

const { say } = translate('en');

it.each([
  [0, 'about a minute'],
  [MINUTE, 'about a minute'],
  [3.2 * MINUTE, 'about 4 minutes'],
  [17 * MINUTE, 'about 20 minutes'],
  [54 * MINUTE, 'about 55 minutes'],
  [56 * MINUTE, 'about an hour'],
  [2.1 * HOUR, 'about 3 hours'],
  [37 * HOUR, 'about 2 days'],
])('says %d ms as %s', (milliseconds, words) => {
  expect(say(waitInWords(milliseconds))).toBe(words);
});
