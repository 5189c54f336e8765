import type { Editor, JSONContent } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { gridOf } from './table-shape';
import { placeIn } from './table-tools';

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

/** Down from the last row of a table: to the paragraph after it, which is made where none follows. */
export function goBelowTable(editor: Editor): boolean {
  const place = editor.state.selection.empty && editor.view.endOfTextblock('down') ? placeIn(editor) : null;
  if (!place || !isAtEdge(editor, 'last')) return false;
  const { table, at, row, column } = place;
  const reachesTheEnd = gridOf(table).at(-1)?.[column]?.row === row;
  return reachesTheEnd && goToParagraph(editor, at + table.nodeSize, (node) => node.isTextblock);
}

/** Up from the first row of a table that begins the text: to a new paragraph before it. */
export function goAboveTable(editor: Editor): boolean {
  const place = editor.state.selection.empty && editor.view.endOfTextblock('up') ? placeIn(editor) : null;
  if (!place || place.row !== 0 || !isAtEdge(editor, 'first')) return false;
  if (editor.state.doc.resolve(place.at).nodeBefore) return false;
  return goToParagraph(editor, place.at, () => false);
}
