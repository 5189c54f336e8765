export type Align = 'left' | 'right';

function pad(cell: string, width: number, align: Align): string {
  return align === 'left' ? cell.padEnd(width) : cell.padStart(width);
}

/** A Markdown table with its columns in line, as Prettier writes it: it reads as well in a terminal. */
export function markdownTable(
  columns: readonly { title: string; align: Align }[],
  rows: readonly (readonly string[])[],
): string {
  const escaped = rows.map((row) => columns.map((_, at) => (row[at] ?? '').replaceAll('|', '\\|')));
  const widths = columns.map(({ title }, at) => Math.max(3, title.length, ...escaped.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = columns.map(({ title, align }, at) => pad(title, widths[at]!, align));
  const rule = columns.map(({ align }, at) =>
    align === 'left' ? '-'.repeat(widths[at]!) : `${'-'.repeat(widths[at]! - 1)}:`,
  );
  const body = escaped.map((row) => line(row.map((cell, at) => pad(cell, widths[at]!, columns[at]!.align))));
  return [line(head), line(rule), ...body].join('\n');
}
