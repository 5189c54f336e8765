import { expect, it } from 'vitest';
import { english } from '@/lib/i18n/messages';
import { REPORT_REASONS } from './schema';

it('gives the desk the reasons in the words that readers chose them by', () => {
  const read = Object.keys(REPORT_REASONS).map((reason) => [
    reason,
    english[`compose.report.${reason as keyof typeof REPORT_REASONS}`],
  ]);
  expect(Object.fromEntries(read)).toEqual(REPORT_REASONS);
});
