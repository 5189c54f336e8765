import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { emptyCell, isSection, makeRow } from './table-shape';

/** Whether its columns have names. */
export const hasHead = (table: Node) =>
  table.firstChild !== null && table.children.some(({ type }) => type.name === 'thead');

/** The first row as a head with names of columns, or the head as rows like the others. */
export function toggleHead(table: Node): Node | null {
  const { schema } = table.type;
  const recast = (row: Node, name: 'td' | 'th') =>
    row.copy(
      Fragment.from(
        row.children.map((cell) =>
          schema.nodes[name]!.create({ ...cell.attrs, ...(name === 'th' && { scope: 'col' }) }, cell.content),
        ),
      ),
    );
  const parts = [...table.children];
  const head = parts.findIndex(({ type }) => type.name === 'thead');
  const body = parts.findIndex(({ type }) => type.name === 'tbody');
  if (head >= 0) {
    const rows = parts[head]!.children.map((row) => recast(row, 'td'));
    const below = body >= 0 ? [...parts[body]!.children] : [];
    const merged = schema.nodes['tbody']!.create(null, [...rows, ...below]);
    const rest = parts.filter((_, at) => at !== head && at !== body);
    const captions = rest.filter((part) => !isSection(part));
    return table.copy(Fragment.from([...captions, merged, ...rest.filter(isSection)]));
  }
  const [first, ...others] = body >= 0 ? parts[body]!.children : [];
  if (!first) return null;
  const thead = schema.nodes['thead']!.create(null, recast(first, 'th'));
  const rest = others.length > 0 ? [parts[body]!.copy(Fragment.from(others))] : [];
  return table.copy(Fragment.from(parts.toSpliced(body, 1, thead, ...rest)));
}

/** A new table with a head. */
export function newTable(schema: Schema, size: { rows: number; columns: number }): Node {
  const row = (name: 'td' | 'th') =>
    makeRow(
      schema,
      Array.from({ length: size.columns }, () => emptyCell(schema, name, name === 'th' ? 'col' : null)),
    );
  return schema.nodes['table']!.create(null, [
    schema.nodes['thead']!.create(null, row('th')),
    schema.nodes['tbody']!.create(
      null,
      Array.from({ length: size.rows - 1 }, () => row('td')),
    ),
  ]);
}
