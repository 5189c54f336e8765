import { expect, it } from 'vitest';
import { COMMENT_DEPTH_MAX } from '@/lib/limits';
import { placeComment } from './placing';

const at = new Date('2026-03-14T10:00:00.000Z');
const parent = { id: 'p', rootId: 'r', depth: 2, createdAt: new Date('2026-03-14T09:00:00.000Z') };

it('begins a thread with a root', () => {
  expect(placeComment('c', null, at)).toEqual({ parentId: null, rootId: 'c', depth: 0, createdAt: at });
});

it('puts a reply below its parent, in the thread of its parent', () => {
  expect(placeComment('c', parent, at)).toEqual({ parentId: 'p', rootId: 'r', depth: 3, createdAt: at });
});

it('caps the depth and keeps the parent', () => {
  const place = placeComment('c', { ...parent, depth: COMMENT_DEPTH_MAX }, at);
  expect(place).toMatchObject({ parentId: 'p', depth: COMMENT_DEPTH_MAX });
});

it('puts a reply after its parent even when the clock went back', () => {
  const ahead = { ...parent, createdAt: at };
  expect(placeComment('c', ahead, at).createdAt.getTime()).toBe(at.getTime() + 1);
});
