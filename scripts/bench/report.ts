import { cellsOf, type Reading } from './figure';
import type { Row } from './row';
import { markdownTable } from './table';

const COLUMNS = [
  { title: 'what', align: 'left' },
  { title: 'target', align: 'right' },
  { title: 'min', align: 'right' },
  { title: 'median', align: 'right' },
  { title: 'max', align: 'right' },
  { title: '', align: 'left' },
] as const;

/** What each round gave, by row and figure. */
export class Readings {
  readonly #taken = new Map<string, Reading[]>();

  add(row: Row, readings: Record<string, Reading>): void {
    for (const [id, reading] of Object.entries(readings)) {
      const key = `${row.name} ${id}`;
      this.#taken.set(key, [...(this.#taken.get(key) ?? []), reading]);
    }
  }

  /** The one table. */
  table(rows: readonly Row[]): string {
    const lines = rows.flatMap((row) =>
      row.figures.map((figure) => cellsOf(figure, this.#taken.get(`${row.name} ${figure.id}`) ?? [])),
    );
    return markdownTable(COLUMNS, lines);
  }
}
