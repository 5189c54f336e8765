/** So many columns at most; cells beyond the head's are kept in its last column. */
const COLUMNS_MAX = 50;

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The index of the first line after it. */
  readonly end: number;
}

/** A table of GitHub's Markdown: a head, a line of dashes with as many cells, and rows to the next blank line. */
export function tableAt(lines: readonly string[], at: number): Table | undefined {
  const first = lines[at] ?? '';
  if (!first.includes('|')) return undefined;
  const dashes = lines[at + 1] ?? '';
  if (!dashes.includes('|') || !dashes.includes('-') || /[^|:\- \t]/.test(dashes)) return undefined;
  const head = cellsOf(first);
  if (head.length > COLUMNS_MAX || cellsOf(dashes).length !== head.length) return undefined;
  const rows: string[][] = [];
  let end = at + 2;
  for (; end < lines.length && (lines[end] ?? '').includes('|'); end++) {
    const cells = cellsOf(lines[end] ?? '');
    if (cells.length > head.length)
      cells.splice(head.length - 1, cells.length, cells.slice(head.length - 1).join(' | '));
    rows.push(cells);
  }
  return { head, rows, end };
}

function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index);
    if (character === '\\' && line.charAt(index + 1) === '|') {
      cell += '|';
      index++;
    } else if (character === '|') {
      cells.push(cell.trim());
      cell = '';
    } else {
      cell += character;
    }
  }
  cells.push(cell.trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}
