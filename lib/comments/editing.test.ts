import { expect, it } from 'vitest';
import { later } from '@/lib/clock';
import { COMMENT_EDIT_WINDOW } from '@/lib/limits';
import { translate } from '@/lib/i18n/translate';
import { refusalOfEdit } from './editing';

const { say } = translate('en');

const createdAt = new Date('2026-03-14T10:00:00Z');
const comment = { status: 'approved', createdAt, deletedAt: null } as const;
const lastMoment = later(createdAt, COMMENT_EDIT_WINDOW - 1);

it.each(['approved', 'pending'] as const)('can be edited while it is %s, to the last moment', (status) => {
  expect(refusalOfEdit({ ...comment, status }, lastMoment)).toBeNull();
  expect(say(refusalOfEdit({ ...comment, status }, later(lastMoment, 1)) ?? '')).toMatch(/10 minutes/);
});

it.each(['rejected', 'spam'] as const)('cannot be edited when it is %s', (status) => {
  expect(say(refusalOfEdit({ ...comment, status }, createdAt) ?? '')).toMatch(/moderator/);
});

it('cannot be edited when it is deleted', () => {
  expect(say(refusalOfEdit({ ...comment, deletedAt: createdAt }, createdAt) ?? '')).toMatch(/deleted/);
});
