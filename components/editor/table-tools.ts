import type { Editor } from '@tiptap/react';
import { Selection } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';
import { hasHead, newTable, toggleHead } from './table-head';
import { addColumn, addRow, gridOf, removeColumn, removeRow } from './table-shape';
import type { Tool } from './tool';

const NEW_TABLE = { rows: 3, columns: 3 };

type Place = {
  table: Node;
  /** Where the table begins in the document. */
  at: number;
  row: number;
  column: number;
};

/** The innermost table around the selection, and the place of its cell in the grid. */
export function placeIn(editor: Editor): Place | null {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const table = $from.node(depth);
    if (table.type.name !== 'table') continue;
    const [part, line, cell] = [$from.index(depth), $from.node(depth + 2), $from.node(depth + 3)];
    if (line?.type.name !== 'tr' || !cell) return null; // In its caption.
    const before = table.children.slice(0, part).reduce((rows, node) => rows + rowsIn(node), 0);
    const row = before + $from.index(depth + 1);
    const index = $from.index(depth + 2);
    const slot = gridOf(table)[row]?.find((one) => one.row === row && one.index === index);
    return slot ? { table, at: $from.before(depth), row, column: slot.column } : null;
  }
  return null;
}

const rowsIn = (node: Node) => (['thead', 'tbody', 'tfoot'].includes(node.type.name) ? node.childCount : 0);

/** Where a cell begins in the document: the one that covers a place of the grid, or the nearest to it. */
export function cellAt(table: Node, at: number, row: number, column: number): number {
  const grid = gridOf(table);
  const line = grid[Math.min(row, grid.length - 1)] ?? [];
  const slot = line[Math.min(column, line.length - 1)];
  let [position, seen] = [at + 1, 0];
  for (const part of table.children) {
    if (slot && rowsIn(part) > 0 && slot.row < seen + part.childCount) {
      let inner = position + 1;
      for (const tr of part.children.slice(0, slot.row - seen)) inner += tr.nodeSize;
      const tr = part.child(slot.row - seen);
      inner += 1;
      for (const cell of tr.children.slice(0, slot.index)) inner += cell.nodeSize;
      return inner;
    }
    seen += rowsIn(part);
    position += part.nodeSize;
  }
  return position;
}

/** Puts another table, or nothing, in the place of the one around the selection; the cursor stays near where it was. */
function reshape(
  editor: Editor,
  make: (place: Place) => Node | null,
  move: { rows?: number; columns?: number } = {},
): void {
  const place = placeIn(editor);
  if (!place) return;
  const { table, at, row, column } = place;
  const after = make(place);
  const { tr } = editor.state;
  if (after) tr.replaceWith(at, at + table.nodeSize, after);
  else tr.delete(at, at + table.nodeSize);
  const near = after ? cellAt(after, at, row + (move.rows ?? 0), column + (move.columns ?? 0)) : at;
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(near + 1, tr.doc.content.size))));
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}

export const inTable = (editor: Editor) => editor.isActive('table');

function part(name: string, label: string, sign: string, run: (editor: Editor) => void): Tool {
  return { name, label, sign, run, isPossible: (editor) => placeIn(editor) !== null };
}

/** Shown while the cursor is in a table. */
export const TABLE_TOOLS: Tool[][] = [
  [
    part('row-below', 'Add a row below', '+ Row', (editor) =>
      reshape(editor, ({ table, row }) => addRow(table, row), { rows: 1 }),
    ),
    part('column-after', 'Add a column after', '+ Column', (editor) =>
      reshape(editor, ({ table, column }) => addColumn(table, column + 1), { columns: 1 }),
    ),
    part('column-before', 'Add a column before', '+ Column before', (editor) =>
      reshape(editor, ({ table, column }) => addColumn(table, column)),
    ),
  ],
  [
    part('row-gone', 'Remove this row', '− Row', (editor) =>
      reshape(editor, ({ table, row }) => removeRow(table, row)),
    ),
    part('column-gone', 'Remove this column', '− Column', (editor) =>
      reshape(editor, ({ table, column }) => removeColumn(table, column)),
    ),
  ],
  [
    {
      ...part('head', 'Head row', 'Head row', (editor) => reshape(editor, ({ table }) => toggleHead(table))),
      isActive: (editor) => hasHead(placeIn(editor)?.table ?? editor.state.doc),
    },
    part('table-gone', 'Delete the table', 'Delete table', (editor) => reshape(editor, () => null)),
  ],
];

/** Puts a new table at the cursor, which goes into its first cell. */
export const tableTool: Tool = {
  name: 'table',
  label: 'Table',
  icon: 'table',
  run(editor) {
    const before = editor.state.selection.from;
    editor.chain().focus().insertContent(newTable(editor.schema, NEW_TABLE).toJSON()).run();
    let first: number | undefined;
    const { doc } = editor.state;
    doc.nodesBetween(Math.max(0, before - 2), doc.content.size, (node, at) => {
      if (node.type.name === 'th') first ??= at;
      return first === undefined;
    });
    if (first !== undefined) editor.commands.setTextSelection(first + 2);
  },
  isPossible: (editor) => !inTable(editor),
};

/** To the next cell or the one before. False at either end: from there Tab leaves the editor, as everywhere else. */
export function goToCell(editor: Editor, steps: 1 | -1): boolean {
  const place = placeIn(editor);
  if (!place) return false;
  const cells: number[] = [];
  place.table.descendants((node, position) => {
    if (node.type.name === 'td' || node.type.name === 'th') cells.push(place.at + 1 + position);
    return node.type.name !== 'td' && node.type.name !== 'th';
  });
  const here = cells.indexOf(cellAt(place.table, place.at, place.row, place.column));
  const next = cells[here + steps];
  if (next === undefined) return false;
  const { tr } = editor.state;
  editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(next + 1))).scrollIntoView());
  return true;
}
