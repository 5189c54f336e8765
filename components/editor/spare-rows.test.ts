import { getSchema } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import { expect, it } from 'vitest';
import { bodyExtensions } from './extensions';
import { withoutSpareRows } from './spare-rows';

const schema = getSchema(bodyExtensions);
const p = (words: string) => schema.nodes['p']!.create(null, words ? schema.text(words) : null);
const cell = (words: string, rowspan: string | null = null) => schema.nodes['td']!.create({ rowspan }, p(words));
const row = (...cells: Node[]) => schema.nodes['tr']!.create(null, cells);
const table = (...rows: Node[]) => schema.nodes['table']!.create(null, schema.nodes['tbody']!.create(null, rows));
const doc = (...blocks: Node[]) => schema.nodes['doc']!.create(null, blocks);

it('leaves out the rows at the end of a table in which nothing stands, and no others', () => {
  const words = row(cell('a'), cell(''));
  const none = row(cell(''), cell(' '));
  const kept = doc(p('Before'), table(none, words));
  expect(withoutSpareRows(doc(p('Before'), table(none, words, none, none))).eq(kept)).toBe(true);
  expect(withoutSpareRows(kept)).toBe(kept);
});

it('leaves out a table in which nothing stands, and keeps one with a picture', () => {
  const picture = schema.nodes['td']!.create(null, schema.nodes['p']!.create(null, schema.nodes['img']!.create()));
  const shown = doc(table(row(picture)));
  expect(withoutSpareRows(shown)).toBe(shown);
  expect(withoutSpareRows(doc(table(row(cell(''))))).eq(doc(p('')))).toBe(true);
  expect(withoutSpareRows(doc(p('a'), table(row(cell(''))))).eq(doc(p('a')))).toBe(true);
});

it('shortens a cell that reaches down into what goes', () => {
  const after = withoutSpareRows(doc(table(row(cell('tall', '2'), cell('b')), row(cell('')))));
  expect(after.eq(doc(table(row(cell('tall'), cell('b')))))).toBe(true);
});
