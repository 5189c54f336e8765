import { expect, it } from 'vitest';
import { logAddress, logQuery } from './log-query';

it('V14: an address of the log says what it narrows to, and nothing else', () => {
  const filter = { about: 'person', personId: 'x', articleId: 'y', cursor: 'z' } as const;
  const query = Object.fromEntries(new URL(logAddress(filter), 'http://localhost').searchParams);
  expect(logQuery.parse(query)).toEqual(filter);
  expect(logQuery.parse({ about: 'people; drop', person: ['a'], kind: 'x' })).toEqual({});
});
