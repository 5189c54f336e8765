import { Fragment, type Node, type Schema } from '@tiptap/pm/model';

type Row = { part: number; cells: Node[] };
/** A table as rows of cells, apart from the sections that they stand in. */
type Shape = { table: Node; parts: Node[]; rows: Row[] };
/** Which cell covers a place of the grid: the row that it stands in, its number there, and where it begins. */
type Slot = { row: number; index: number; column: number };

/** A part of a table that holds rows. */
export const isSection = (node: Node) => ['thead', 'tbody', 'tfoot'].includes(node.type.name);

function shapeOf(table: Node): Shape {
  const parts = [...table.children];
  const rows = parts.flatMap((node, part) =>
    isSection(node) ? node.children.map((row) => ({ part, cells: [...row.children] })) : [],
  );
  return { table, parts, rows };
}

/** The table again; what has become empty goes, and so does a table without cells. */
function tableOf({ table, parts, rows }: Shape): Node | null {
  const { schema } = table.type;
  const kept = parts.flatMap((node, part) => {
    if (!isSection(node)) return [node];
    const held = rows.filter((row) => row.part === part && row.cells.length > 0);
    return held.length === 0 ? [] : [node.copy(Fragment.from(held.map(({ cells }) => makeRow(schema, cells))))];
  });
  return kept.some(isSection) ? table.copy(Fragment.from(kept)) : null;
}

/** A row of these cells. */
export const makeRow = (schema: Schema, cells: Node[]) => schema.nodes['tr']!.create(null, cells);
const paragraph = (schema: Schema) => schema.nodes['p']!.create();

/** A cell to write into. */
export function emptyCell(schema: Schema, name: 'td' | 'th', scope: string | null = null): Node {
  return schema.nodes[name]!.create(name === 'th' ? { scope } : null, paragraph(schema));
}

type Span = 'colspan' | 'rowspan';
const span = (cell: Node, of: Span) => Math.max(1, Number(cell.attrs[of]) || 1);
const withSpan = (cell: Node, of: Span, size: number) =>
  cell.type.create({ ...cell.attrs, [of]: size > 1 ? String(size) : null }, cell.content, cell.marks);

/** The grid that the cells make (HTML Standard, 4.9.12): a cell may cover several places, within its section. */
export function gridOf(table: Node): Slot[][] {
  const { rows } = shapeOf(table);
  const grid: Slot[][] = rows.map(() => []);
  for (const [row, { cells, part }] of rows.entries()) {
    let column = 0;
    for (const [index, cell] of cells.entries()) {
      while (grid[row]?.[column]) column += 1;
      for (let down = 0; down < span(cell, 'rowspan') && rows[row + down]?.part === part; down += 1)
        for (let over = 0; over < span(cell, 'colspan'); over += 1)
          grid[row + down]![column + over] = { row, index, column };
      column += span(cell, 'colspan');
    }
  }
  return grid;
}

/** How many cells of a row begin before a column: where in the row a new one goes. */
const cellsBefore = (grid: Slot[][], row: number, column: number) =>
  new Set((grid[row] ?? []).filter((slot) => slot.row === row && slot.column < column).map(({ index }) => index)).size;

/** Another column at a place of the grid. A cell that lies across the place grows instead. */
export function addColumn(table: Node, at: number): Node | null {
  const [shape, grid] = [shapeOf(table), gridOf(table)];
  const grown = new Set<Node>();
  const rows = shape.rows.map(({ part, cells }, row) => {
    const [left, right] = [grid[row]?.[at - 1], grid[row]?.[at]];
    const across = left && right && left.row === right.row && left.index === right.index ? left : null;
    if (across) {
      if (across.row !== row || grown.has(cells[across.index]!)) return { part, cells };
      grown.add(cells[across.index]!);
      return {
        part,
        cells: cells.with(
          across.index,
          withSpan(cells[across.index]!, 'colspan', span(cells[across.index]!, 'colspan') + 1),
        ),
      };
    }
    const like =
      shape.parts[part]?.type.name === 'thead'
        ? emptyCell(table.type.schema, 'th', 'col')
        : emptyCell(table.type.schema, 'td');
    return { part, cells: cells.toSpliced(cellsBefore(grid, row, at), 0, like) };
  });
  return tableOf({ ...shape, rows });
}

/** The table without a column. A cell that lies across it shrinks. Null when nothing is left. */
export function removeColumn(table: Node, at: number): Node | null {
  const [shape, grid] = [shapeOf(table), gridOf(table)];
  const rows = shape.rows.map(({ part, cells }, row) => {
    const slot = grid[row]?.[at];
    const cell = slot?.row === row ? cells[slot.index] : undefined;
    if (!slot || !cell) return { part, cells };
    const size = span(cell, 'colspan');
    const after =
      size > 1 ? cells.with(slot.index, withSpan(cell, 'colspan', size - 1)) : cells.toSpliced(slot.index, 1);
    return { part, cells: after };
  });
  return tableOf({ ...shape, rows });
}

/** Another row below one; below a head it is the first of the body. A cell that reaches further down grows instead. */
export function addRow(table: Node, below: number): Node | null {
  const [shape, grid] = [shapeOf(table), gridOf(table)];
  const above = shape.rows[below];
  if (!above) return null;
  const { schema } = table.type;
  const next = shape.rows[below + 1];
  const part = shape.parts[above.part]?.type.name === 'thead' && next ? next.part : above.part;
  const cells: Node[] = [];
  const grown = new Set<string>();
  let rows = shape.rows;
  const columns = Math.max(...grid.map((line) => line.length));
  for (let column = 0; column < columns; column += 1) {
    const [over, under] = [grid[below]?.[column], grid[below + 1]?.[column]];
    if (over && under && over.row === under.row && over.index === under.index) {
      if (grown.has(`${over.row} ${over.index}`)) continue;
      grown.add(`${over.row} ${over.index}`);
      const from = rows[over.row]!;
      const cell = from.cells[over.index]!;
      rows = rows.with(over.row, {
        ...from,
        cells: from.cells.with(over.index, withSpan(cell, 'rowspan', span(cell, 'rowspan') + 1)),
      });
      continue;
    }
    const cell = over && shape.rows[over.row]?.cells[over.index];
    const isRowHead = cell?.type.name === 'th' && cell.attrs['scope'] === 'row';
    cells.push(isRowHead ? emptyCell(schema, 'th', 'row') : emptyCell(schema, 'td'));
  }
  return tableOf({ ...shape, rows: rows.toSpliced(below + 1, 0, { part, cells }) });
}

/** The table without a row. A cell that reaches further down goes on below, shorter. Null when nothing is left. */
export function removeRow(table: Node, at: number): Node | null {
  const [shape, grid] = [shapeOf(table), gridOf(table)];
  const gone = shape.rows[at];
  if (!gone) return null;
  let rows = shape.rows;
  const seen = new Set<string>();
  for (const slot of grid[at] ?? []) {
    if (seen.has(`${slot.row} ${slot.index}`)) continue;
    seen.add(`${slot.row} ${slot.index}`);
    const from = rows[slot.row]!;
    const cell = shape.rows[slot.row]!.cells[slot.index]!;
    const size = span(cell, 'rowspan');
    if (slot.row < at)
      rows = rows.with(slot.row, { ...from, cells: from.cells.with(slot.index, withSpan(cell, 'rowspan', size - 1)) });
    else if (size > 1 && rows[at + 1]?.part === gone.part) {
      const next = rows[at + 1]!;
      const place = cellsBefore(grid, at + 1, slot.column) + (next.cells.length - shape.rows[at + 1]!.cells.length);
      rows = rows.with(at + 1, { ...next, cells: next.cells.toSpliced(place, 0, withSpan(cell, 'rowspan', size - 1)) });
    }
  }
  return tableOf({ ...shape, rows: rows.toSpliced(at, 1) });
}
