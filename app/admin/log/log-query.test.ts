import { expect, it } from 'vitest';
import { logAddress, logChips, logFilter, logQuery, type LogQuery } from './log-query';

const query: LogQuery = {
  ...{ about: 'person', kind: 'person.banned', by: 'Ann', person: 'x', article: 'y' },
  ...{ from: '2026-03-01', to: '2026-03-29', cursor: 'z' },
};
const read = (address: string) => logQuery.parse(Object.fromEntries(new URL(address, 'http://localhost').searchParams));

it('V14: an address of the log says what it narrows to, and nothing else', () => {
  expect(read(logAddress(query))).toEqual(query);
  expect(logQuery.parse({ about: 'people; drop', person: ['a'], kind: 'constructor', from: 'yesterday' })).toEqual({});
});

it('a chip takes away its own filter, and goes back to the first page', () => {
  const { cursor: _first, ...whole } = query;
  for (const [at, key] of (['by', 'kind', 'from', 'to', 'person', 'article'] as const).entries()) {
    const { [key]: _taken, ...rest } = whole;
    expect(read(logChips(query)[at]?.href ?? '')).toEqual(rest);
  }
});

it('days are the site’s, both of them part of it, also where one is shorter', () => {
  const { from, to } = logFilter(query, 'Europe/Berlin');
  expect([from?.toISOString(), to?.toISOString()]).toEqual(['2026-02-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z']);
  expect(logFilter({ from: '2026-02-31' }, 'UTC').to).toBeUndefined();
});
