/** A run of words that two texts share, or that only the later or only the earlier one has. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string };

/** A paragraph of a comparison; a changed one holds both texts, piece by piece. */
export type ComparedLine = { kind: 'same' | 'added' | 'removed' | 'changed'; pieces: Piece[] };

/** Beyond this many pairs the table of a comparison would take too much memory: what differs is shown as replaced. */
const PAIRS_MAX = 4_000_000;

/** Of two paragraphs so much must agree that one is shown as a change of the other. */
const ALIKE = 0.4;

type Step = { kind: Piece['kind']; before: number; after: number };

/**
 * The fewest steps that make `after` of `before`: their longest common subsequence. What they share at both ends is
 * set aside first, so that time and memory go by what differs.
 */
function steps(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1;
    endAfter -= 1;
  }
  const found: Step[] = [];
  for (let at = 0; at < start; at += 1) found.push({ kind: 'same', before: at, after: at });
  const [rows, columns] = [endBefore - start, endAfter - start];
  const known = rows * columns <= PAIRS_MAX ? lengths(before, after, start, rows, columns) : null;
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const [b, a] = [start + row, start + column];
    if (known && row < rows && column < columns && before[b] === after[a]) {
      found.push({ kind: 'same', before: b, after: a });
      row += 1;
      column += 1;
    } else if (row < rows && (column >= columns || !known || known(row + 1, column) >= known(row, column + 1))) {
      found.push({ kind: 'removed', before: b, after: a });
      row += 1;
    } else {
      found.push({ kind: 'added', before: b, after: a });
      column += 1;
    }
  }
  for (let at = 0; endBefore + at < before.length; at += 1)
    found.push({ kind: 'same', before: endBefore + at, after: endAfter + at });
  return found;
}

/** How long the longest common subsequence of the rests is, from every pair of places. */
function lengths(
  before: readonly string[],
  after: readonly string[],
  start: number,
  rows: number,
  columns: number,
): (row: number, column: number) => number {
  const width = columns + 1;
  const table = new Uint32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      table[row * width + column] =
        before[start + row] === after[start + column]
          ? (table[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(table[(row + 1) * width + column] ?? 0, table[row * width + column + 1] ?? 0);
  return (row, column) => table[row * width + column] ?? 0;
}

const words = (line: string) => line.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];

/** Two paragraphs, word by word. Joined without what was added it is the earlier one, without what was removed the later. */
export function compareWords(before: string, after: string): Piece[] {
  const [old, young] = [words(before), words(after)];
  const pieces: Piece[] = [];
  for (const step of steps(old, young)) {
    const text = (step.kind === 'added' ? young[step.after] : old[step.before]) ?? '';
    const last = pieces.at(-1);
    if (last?.kind === step.kind) last.text += text;
    else pieces.push({ kind: step.kind, text });
  }
  return pieces;
}

const lettersOf = (pieces: readonly Piece[], kind: Piece['kind']) =>
  pieces.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + text.length, 0);

/** Puts removed and added paragraphs that stand at one place side by side, where one is plainly a change of the other. */
function paired(removed: readonly string[], added: readonly string[]): ComparedLine[] {
  const lines: ComparedLine[] = [];
  const left = [...added];
  for (const line of removed) {
    const [next] = left;
    const pieces = next === undefined ? [] : compareWords(line, next);
    if (next !== undefined && lettersOf(pieces, 'same') >= ALIKE * Math.max(line.length, next.length)) {
      lines.push({ kind: 'changed', pieces });
      left.shift();
    } else lines.push({ kind: 'removed', pieces: [{ kind: 'removed', text: line }] });
  }
  return [...lines, ...left.map((text): ComparedLine => ({ kind: 'added', pieces: [{ kind: 'added', text }] }))];
}

/** Two plain texts, paragraph by paragraph and, where a paragraph was changed, word by word. */
export function compareTexts(before: string, after: string): ComparedLine[] {
  const split = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  const [old, young] = [split(before), split(after)];
  const lines: ComparedLine[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const settle = () => {
    lines.push(...paired(removed, added));
    [removed, added] = [[], []];
  };
  for (const { kind, before: b, after: a } of steps(old, young)) {
    if (kind === 'removed') removed.push(old[b] ?? '');
    else if (kind === 'added') added.push(young[a] ?? '');
    else {
      settle();
      lines.push({ kind: 'same', pieces: [{ kind: 'same', text: old[b] ?? '' }] });
    }
  }
  settle();
  return lines;
}
