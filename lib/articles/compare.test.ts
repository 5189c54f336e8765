import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, compareWords } from './compare';

const said = (before: string, after: string) =>
  compareTexts(before, after).map(({ kind, pieces }) => [
    kind,
    pieces.map((piece) => ({ same: '', added: '+', removed: '-' })[piece.kind] + piece.text).join('|'),
  ]);

describe('a comparison of two texts', () => {
  it('says which paragraphs came, went, and were changed, word by word', () => {
    const before = 'First.\nThe wall costs £61 million.\nThird.\nGone for good.';
    const after = 'First.\nThe wall costs £64 million.\nAltogether new.\nThird.';
    expect(said(before, after)).toEqual([
      ['same', 'First.'],
      ['changed', 'The wall costs £|-61|+64| million.'],
      ['added', '+Altogether new.'],
      ['same', 'Third.'],
      ['removed', '-Gone for good.'],
    ]);
  });

  it('does not show a paragraph as a change of another one that only stands in its place', () => {
    expect(said('Cats sleep all day.', 'Nobody expected the inquiry.').map(([kind]) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });

  it('finds nothing between a text and itself, and everything between a text and nothing', () => {
    expect(said('a\n\nb', 'a\nb').map(([kind]) => kind)).toEqual(['same', 'same']);
    expect(said('', 'a b')).toEqual([['added', '+a b']]);
    expect(said('', '')).toEqual([]);
  });

  it('holds both texts, whatever they are', () => {
    const lines = fc.array(fc.constantFrom('one two', 'one 2', 'שלום עולם', 'x', 'a, b!'), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (old, young) => {
        const compared = compareTexts(old.join('\n'), young.join('\n'));
        const without = (kind: string) =>
          compared
            .filter((line) => line.kind !== kind)
            .map(({ pieces }) =>
              pieces
                .filter((piece) => piece.kind !== kind)
                .map(({ text }) => text)
                .join(''),
            );
        expect(without('added')).toEqual(old);
        expect(without('removed')).toEqual(young);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('takes long texts that share nothing as replaced, without a table of all their pairs', () => {
    const long = (word: string) => Array.from({ length: 5_000 }, (_, at) => `${word}${at}`).join('\n');
    expect(compareTexts(long('a'), long('b'))).toHaveLength(10_000);
  });
});

it('words of any script are compared whole', () => {
  expect(compareWords('שלום לכולם', 'שלום לכולן').map(({ kind }) => kind)).toEqual(['same', 'removed', 'added']);
});
