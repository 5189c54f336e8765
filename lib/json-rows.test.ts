import { expect, it } from 'vitest';
import { fromJson } from './json-rows';

it('reads moments as dates, by the names of their columns, at any depth, and no text that looks like one', () => {
  const at = '2026-11-23T12:48:36.797+00:00';
  const told = { createdAt: at, resolvedAt: null, note: at, until: at, held: [{ liftedAt: at, count: 3 }] };
  const moment = new Date('2026-11-23T12:48:36.797Z');
  expect(fromJson(JSON.stringify(told))).toEqual({
    createdAt: moment,
    resolvedAt: null,
    note: at,
    until: moment,
    held: [{ liftedAt: moment, count: 3 }],
  });
});
