import { expect, it } from 'vitest';
import { cellsOf, inDigits, verdict } from './figure';

it('judges by the target, in both directions', () => {
  expect(verdict({ atMost: 100 }, 100)).toBe('met');
  expect(verdict({ atMost: 100 }, 134)).toBe('missed by 34 %');
  expect(verdict({ atLeast: 400 }, 400)).toBe('met');
  expect(verdict({ atLeast: 400 }, 100)).toBe('missed by 75 %');
  expect(verdict({ atMost: 1000 }, 1001)).toBe('missed by less than 1 %');
  expect(verdict(undefined, 5)).toBe('');
});

it('writes numbers for people', () => {
  expect(inDigits(61_234.5)).toBe('61,235');
  expect(inDigits(12.345)).toBe('12.3');
  expect(inDigits(0.456)).toBe('0.46');
  expect(inDigits(4)).toBe('4');
});

const figure = { id: 'x', what: 'A page', unit: 'ms', target: { atMost: 2 } } as const;

it('lays a figure out as one line', () => {
  expect(cellsOf(figure, [3, 1, 2])).toEqual(['A page', '≤ 2 ms', '1', '2 ms', '3', 'met']);
});

it('says why something was not measured instead of inventing a number', () => {
  expect(cellsOf(figure, ['no nginx here', 'no nginx here'])).toEqual([
    'A page',
    '≤ 2 ms',
    '',
    '',
    '',
    'no nginx here',
  ]);
  expect(cellsOf(figure, [])).toEqual(['A page', '≤ 2 ms', '', '', '', 'not measured']);
});
