import { getSchema } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { bodyExtensions } from './extensions';
import { newTable, toggleHead } from './table-head';
import { addColumn, addRow, removeColumn, removeRow } from './table-shape';

const schema = getSchema(bodyExtensions);

/** `thead: A B / a b2x1` – a cell is its words, then how many columns and rows it covers. */
function make(text: string): Node {
  const sections = text.split('; ').map((part) => {
    const [name = '', rows = ''] = part.split(': ');
    const lines = rows.split(' / ').map((line) =>
      schema.nodes['tr']!.create(
        null,
        line.split(' ').map((word) => {
          const [, letters = '', colspan = null, rowspan = null] = /^([a-z]+|[A-Z]+)(?:(\d)x(\d))?$/.exec(word) ?? [];
          const words = schema.nodes['p']!.create(null, schema.text(letters));
          const attrs = { colspan: colspan === '1' ? null : colspan, rowspan: rowspan === '1' ? null : rowspan };
          return schema.nodes[/[A-Z]/.test(letters) ? 'th' : 'td']!.create(attrs, words);
        }),
      ),
    );
    return schema.nodes[name]!.create(null, lines);
  });
  return schema.nodes['table']!.create(null, sections);
}

function say(table: Node | null): string {
  if (!table) return 'nothing';
  table.check();
  const cell = (node: Node) => {
    const { colspan, rowspan } = node.attrs;
    const empty = node.type.name === 'th' ? 'TH' : '-';
    return (node.textContent || empty) + (colspan || rowspan ? `${colspan ?? 1}x${rowspan ?? 1}` : '');
  };
  return table.children
    .map((part) => `${part.type.name}: ${part.children.map((row) => row.children.map(cell).join(' ')).join(' / ')}`)
    .join('; ');
}

const plain = 'thead: A B; tbody: a b / c d';

describe('columns', () => {
  it('come at either end and between', () => {
    expect(say(addColumn(make(plain), 0))).toBe('thead: TH A B; tbody: - a b / - c d');
    expect(say(addColumn(make(plain), 1))).toBe('thead: A TH B; tbody: a - b / c - d');
    expect(say(addColumn(make(plain), 2))).toBe('thead: A B TH; tbody: a b - / c d -');
  });

  it('grow a cell that lies across them, and leave one that reaches down where it is', () => {
    expect(say(addColumn(make('tbody: a2x1 b / c d e'), 1))).toBe('tbody: a3x1 b / c - d e');
    expect(say(addColumn(make('tbody: a1x2 b / d'), 1))).toBe('tbody: a1x2 - b / - d');
    expect(say(addColumn(make('tbody: a2x2 b / c'), 1))).toBe('tbody: a3x2 b / c');
  });

  it('go, and shrink what lies across them', () => {
    expect(say(removeColumn(make(plain), 0))).toBe('thead: B; tbody: b / d');
    expect(say(removeColumn(make('tbody: a2x1 b / c d e'), 1))).toBe('tbody: a b / c e');
    expect(say(removeColumn(make('tbody: a / b'), 0))).toBe('nothing');
  });
});

describe('rows', () => {
  it('come below one; below the head they begin the body', () => {
    expect(say(addRow(make(plain), 0))).toBe('thead: A B; tbody: - - / a b / c d');
    expect(say(addRow(make(plain), 2))).toBe('thead: A B; tbody: a b / c d / - -');
  });

  it('grow a cell that reaches further down', () => {
    expect(say(addRow(make('tbody: a1x2 b / d'), 0))).toBe('tbody: a1x3 b / - / d');
    expect(say(addRow(make('tbody: a1x2 b / d'), 1))).toBe('tbody: a1x2 b / d / - -');
  });

  it('go, with the section that they leave empty', () => {
    expect(say(removeRow(make(plain), 1))).toBe('thead: A B; tbody: c d');
    expect(say(removeRow(make(plain), 0))).toBe('tbody: a b / c d');
    expect(say(removeRow(make('tbody: a b'), 0))).toBe('nothing');
  });

  it('hand a cell that reaches down on to the next, or shorten it', () => {
    expect(say(removeRow(make('tbody: a1x2 b / d / e f'), 0))).toBe('tbody: a d / e f');
    expect(say(removeRow(make('tbody: a1x2 b / d / e f'), 1))).toBe('tbody: a b / e f');
    expect(say(removeRow(make('tbody: b a1x2 / d / e f'), 0))).toBe('tbody: d a / e f');
  });
});

it('the first row becomes a head, and a head a row', () => {
  expect(say(toggleHead(make('tbody: a b / c d')))).toBe('thead: a b; tbody: c d');
  expect(say(toggleHead(make(plain)))).toBe('tbody: A B / a b / c d');
  expect(toggleHead(make('tbody: a b / c d'))?.firstChild?.firstChild?.firstChild?.type.name).toBe('th');
});

it('a new table has a head and as many rows and columns as were asked for', () => {
  expect(say(newTable(schema, { rows: 3, columns: 2 }))).toBe('thead: TH TH; tbody: - - / - -');
});
