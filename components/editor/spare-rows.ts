import { Fragment, type Node } from '@tiptap/pm/model';
import { isSection, removeRow } from './table-shape';

function isEmpty(cell: Node): boolean {
  let isSeen = cell.textContent.trim() !== '';
  cell.descendants(({ type }) => {
    isSeen ||= type.name === 'img' || type.name === 'hr';
  });
  return !isSeen;
}

/** The table without the rows at its end that nobody wrote in; null when nobody wrote in it at all. */
function trimmed(table: Node): Node | null {
  let left: Node | null = table;
  while (left) {
    const rows: Node[] = left.children.filter(isSection).flatMap((section) => [...section.children]);
    const last = rows.at(-1);
    // A row without cells of its own is covered by those above.
    if (!last || last.childCount === 0 || !last.children.every(isEmpty)) return left;
    left = removeRow(left, rows.length - 1);
  }
  return null;
}

/** The same text as readers are to have it: what was left empty at the end of a table goes. The same node when there is none of it. */
export function withoutSpareRows(node: Node): Node {
  if (node.isTextblock || node.isLeaf) return node;
  const before = [...node.children];
  const after = before.flatMap((child) => {
    const whole = withoutSpareRows(child);
    const kept = whole.type.name === 'table' ? trimmed(whole) : whole;
    return kept ? [kept] : [];
  });
  if (after.length === before.length && after.every((child, at) => child === before[at])) return node;
  return node.copy(Fragment.from(after.length > 0 ? after : [node.type.schema.nodes['p']!.create()]));
}
