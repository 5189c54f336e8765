import { describe, expect, it } from 'vitest';
import { doneAddress, doneQuery, nextInList } from './just-done';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 12, minute));
const item = (id: string, minute: number) => ({ id, createdAt: at(minute), author: { name: id } });

describe('nextInList', () => {
  const oldestFirst = [item('a', 1), item('c', 3), item('e', 5)];
  it.each([
    ['in the place of what left an older-first list', oldestFirst, 2, 'c'],
    ['the last, after the end', oldestFirst, 9, 'e'],
    ['itself, when it was taken back into the list', oldestFirst, 3, 'c'],
    ['in the place of what left a newer-first list', oldestFirst.toReversed(), 4, 'c'],
    ['none in an empty list', [], 4, undefined],
  ])('is %s', (_, items, minute, id) => {
    expect(nextInList(items, at(minute))?.id).toBe(id);
  });
});

describe('the address after a plain form', () => {
  const read = (address: string) => doneQuery.parse(Object.fromEntries(new URL(address, 'http://x').searchParams));

  it('keeps the list, and tells what was done', () => {
    const address = doneAddress({ tab: 'spam', q: 'ferry' }, 'c1');
    expect(address).toBe('/admin/comments?status=spam&q=ferry&done=c1#done');
    expect(read(address)).toEqual({ done: 'c1', mail: 'none' });
    const taken = {
      commentId: 'c1',
      status: 'pending',
      decisionCount: 2,
      mail: 'corrected',
      answerWasTold: true,
    } as const;
    expect(read(doneAddress({ tab: 'spam' }, 'c1', taken))).toEqual({
      done: 'c1',
      mail: 'corrected',
      answered: 'told',
    });
  });

  it('V14: says nothing that the product does not say', () => {
    expect(doneQuery.parse({ done: ['x', 'y'], mail: 'You are hacked', answered: 'yes' })).toEqual({ mail: 'none' });
  });
});
