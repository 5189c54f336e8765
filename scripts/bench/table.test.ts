import { format } from 'prettier';
import { expect, it } from 'vitest';
import { markdownTable } from './table';

const columns = [
  { title: 'what', align: 'left' },
  { title: 'median', align: 'right' },
] as const;

it('lines its columns up', () => {
  expect(
    markdownTable(columns, [
      ['a page', '61,000'],
      ['b', '1'],
    ]),
  ).toBe(['| what   | median |', '| ------ | -----: |', '| a page | 61,000 |', '| b      |      1 |'].join('\n'));
});

it('keeps a bar in a cell from ending it, and fills up a short row', () => {
  expect(markdownTable(columns, [['a|b']])).toContain('| a\\|b |        |');
});

it('is what Prettier would write, so that the document stays formatted', async () => {
  const table = markdownTable(columns, [
    ['≥ 0.7 × – p95', '≤ 1 ms'],
    ['', ''],
  ]);
  expect(await format(table, { parser: 'markdown' })).toBe(`${table}\n`);
});
