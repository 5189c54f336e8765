import { describe, expect, it } from 'vitest';
import { closestWord, foldWord, slipsBetween, swaps } from './spelling';

describe('spelling', () => {
  it.each([
    ['bridge', 'bridge', 0],
    ['brigde', 'bridge', 1],
    ['libary', 'library', 1],
    ['lorrys', 'lorries', 2],
    ['', 'abc', 3],
  ])('counts the slips between %j and %j', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
    expect(slipsBetween(b, a)).toBe(slips);
  });

  it('swaps neighbors', () => expect(swaps('abc')).toEqual(['bac', 'acb']));

  it('folds accents', () => expect(foldWord('Éller')).toBe('eller'));

  it('takes the closest word and refuses another one', () => {
    expect(closestWord('Brigde', ['brick', 'bridge', 'bring'])).toBe('bridge');
    expect(closestWord('brigde', ['brick', 'bring'])).toBeNull();
    expect(closestWord('markt', ['mark', 'market', 'marks'])).toBe('market');
  });
});
