import type { Editor, JSONContent } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { gridOf } from './table-shape';
import { cellAt, placeIn } from './table-tools';

/** Where the outermost table around the selection ends; null outside of tables. */
function endOfTable(editor: Editor): number | null {
  const { $from } = editor.state.selection;
  for (let depth = 1; depth <= $from.depth; depth += 1)
    if ($from.node(depth).type.name === 'table') return $from.after(depth);
  return null;
}

/** Puts at the cursor what has no place in a cell; from within a table, after it. */
export function insertOutsideTables(editor: Editor, content: JSONContent): void {
  const end = endOfTable(editor);
  const chain = editor.chain().focus();
  if (end === null) chain.insertContent(content).run();
  else chain.insertContentAt(end, content).scrollIntoView().run();
}

/** Goes to the paragraph at a place between blocks, which is made if none begins there. */
function goToParagraph(editor: Editor, at: number, isUsable: (node: Node) => boolean): boolean {
  const { tr, schema } = editor.state;
  const next = tr.doc.resolve(at).nodeAfter;
  if (!next || !isUsable(next)) tr.insert(at, schema.nodes['p']!.create());
  editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  return true;
}

/** From anywhere in a table to an empty paragraph below it. */
export function leaveTable(editor: Editor): boolean {
  const end = endOfTable(editor);
  return end !== null && goToParagraph(editor, end, (node) => node.isTextblock && node.childCount === 0);
}

/** Whether the cursor is in the first, or the last, of the blocks of its cell. */
function isAtEdge(editor: Editor, edge: 'first' | 'last'): boolean {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth - 1; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if ($from.index(depth) !== (edge === 'first' ? 0 : node.childCount - 1)) return false;
    if (node.type.name === 'td' || node.type.name === 'th') return true;
  }
  return false;
}

/** The cell that the cursor would leave by an arrow key; null while there are more lines of it in that direction. */
function cellLeft(editor: Editor, by: 'up' | 'down') {
  if (!editor.state.selection.empty || !editor.view.endOfTextblock(by)) return null;
  return isAtEdge(editor, by === 'up' ? 'first' : 'last') ? placeIn(editor) : null;
}

function select(editor: Editor, at: number, bias: 1 | -1): boolean {
  const { tr } = editor.state;
  editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at), bias)).scrollIntoView());
  return true;
}

/** Down to the cell below (browsers go to the one beside it), from the last to the paragraph after the table, which is made where none follows. */
export function goDownInTable(editor: Editor): boolean {
  const place = cellLeft(editor, 'down');
  if (!place) return false;
  const { table, at, row, column } = place;
  const below = gridOf(table).findIndex((line, other) => other > row && (line[column]?.row ?? row) !== row);
  if (below >= 0) return select(editor, cellAt(table, at, below, column) + 1, 1);
  return goToParagraph(editor, at + table.nodeSize, (node) => node.isTextblock);
}

/** Up to the cell above, from the first to what stands before the table: a new paragraph where that is nothing. */
export function goUpInTable(editor: Editor): boolean {
  const place = cellLeft(editor, 'up');
  if (!place) return false;
  const { table, at, row, column } = place;
  const { doc } = editor.state;
  if (row > 0) {
    const above = cellAt(table, at, row - 1, column);
    return select(editor, above + (doc.nodeAt(above)?.nodeSize ?? 1) - 1, -1);
  }
  return doc.resolve(at).nodeBefore ? select(editor, at, -1) : goToParagraph(editor, at, () => false);
}
