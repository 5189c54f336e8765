import { expect, it } from 'vitest';
import type { PeopleFilter } from '@/lib/accounts/queries';
import { peopleAddress, peopleChips, peopleQuery } from './people-query';

const filter: PeopleFilter = { q: 'ann', role: 'author', state: 'banned', cursor: 'x' };
const read = (address: string) =>
  peopleQuery.parse(Object.fromEntries(new URL(address, 'http://localhost').searchParams));

it('V14: an address of the list says what it narrows to, and nothing else', () => {
  expect(read(peopleAddress(filter))).toEqual(filter);
  expect(peopleQuery.parse({ q: '\u0000' })).toEqual({});
  expect(peopleQuery.parse({ role: 'root', state: 'yes', email: 'a', sort: 'passwordHash' })).toEqual({});
});

it('a chip takes away its own filter, and goes back to the first page', () => {
  const left = peopleChips(filter).map(({ href }) => read(href));
  expect(left).toEqual([
    { role: 'author', state: 'banned' },
    { q: 'ann', state: 'banned' },
    { q: 'ann', role: 'author' },
  ]);
});
