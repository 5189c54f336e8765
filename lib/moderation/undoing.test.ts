import { expect, it } from 'vitest';
import { isUndoable } from './undoing';

const decision = { action: 'reject', commentRevision: 2, statusAfter: 'rejected' } as const;
const comment = { status: 'rejected', revision: 2, deletedAt: null } as const;

it('takes back the newest decision about what is still there', () => {
  expect(isUndoable(decision, comment)).toBe(true);
});

it.each([
  ['there is none', undefined, comment],
  ['it took one back itself', { ...decision, action: 'undo' as const }, comment],
  ['the comment was edited since', decision, { ...comment, revision: 3 }],
  ['the comment changed its status since', decision, { ...comment, status: 'pending' as const }],
  ['the comment is deleted', decision, { ...comment, deletedAt: new Date(0) }],
])('does not when %s', (_, newest, current) => {
  expect(isUndoable(newest, current)).toBe(false);
});
