import { expect, it } from 'vitest';
import type { HoldReason } from '@/lib/comments/screening';
import { heldBecause, heldMarks } from './held-because';

it('tells every reason in one sentence, and nothing of rules that are no more', () => {
  expect(heldBecause(['newcomer', 'many_links'])).toBe(
    'Held because no comment of theirs has been approved yet, and it holds several links.',
  );
  expect(heldBecause(['rule_of_an_older_version' as HoldReason])).toBe('');
  expect(heldBecause([])).toBe('');
});

it('says in a row of the list only what that list does not say already', () => {
  expect(heldMarks(['everyone_is_reviewed', 'many_links'])).toEqual(['links']);
  expect(heldMarks([])).toEqual([]);
});
