import { expect, it } from 'vitest';
import { peopleAddress, peopleQuery } from './people-query';

it('V14: an address of the list says what it narrows to, and nothing else', () => {
  const filter = { q: 'ann', role: 'author', sanctioned: true, cursor: 'x' } as const;
  const query = Object.fromEntries(new URL(peopleAddress(filter), 'http://localhost').searchParams);
  expect(peopleQuery.parse(query)).toEqual(filter);
  expect(peopleQuery.parse({ q: '\u0000' })).toEqual({});
  expect(peopleQuery.parse({ role: 'root', held: 'yes', email: 'a', sort: 'passwordHash' })).toEqual({});
});
