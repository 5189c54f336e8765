import { expect, it } from 'vitest';
import { asExcerpt, HIT_END, HIT_START, readHits } from './hits';

it('splits a text into what was found and what stands around it', () => {
  const marked = `The ${HIT_START}bridge${HIT_END} and the ${HIT_START}toll${HIT_END}`;
  expect(readHits(marked)).toEqual([
    { text: 'The ', hit: false },
    { text: 'bridge', hit: true },
    { text: ' and the ', hit: false },
    { text: 'toll', hit: true },
  ]);
});

it('leaves markup in the text as text', () => {
  expect(readHits('<b>no</b>')).toEqual([{ text: '<b>no</b>', hit: false }]);
});

it('keeps the cells of a table apart, and runs the lines of a text on', () => {
  const parts = [
    { text: 'Paid for\nBridge\n1892\n', hit: false },
    { text: 'toll', hit: true },
    { text: '\nIt rose.\nThen it fell.\n', hit: false },
  ];
  expect(asExcerpt(parts, 'Paid').map(({ text }) => text)).toEqual([
    'Paid for · Bridge · 1892 · ',
    'toll',
    ' · It rose. Then it fell.',
  ]);
});

it('finds nothing in an empty text', () => expect(readHits('')).toEqual([]));

it('shows where an excerpt was cut', () => {
  const texts = (words: string, beginning: string) =>
    asExcerpt([{ text: words, hit: true }], beginning).map(({ text }) => text);
  expect(texts('The bridge', 'The bridge is shut.')).toEqual(['The bridge', ' …']);
  expect(texts('is shut.', 'The bridge is shut.')).toEqual(['… ', 'is shut.']);
  expect(texts('The bridge … is shut.', 'The bridge is old.')).toEqual(['The bridge … is shut.']);
  expect(asExcerpt([], 'The bridge')).toEqual([]);
});
