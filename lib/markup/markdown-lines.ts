/** How many columns of white space a line begins with; a tab counts four. */
export function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === ' ') columns++;
    else if (character === '\t') columns += 4;
    else break;
  }
  return columns;
}

/** The line without up to so many columns of its indentation. */
export function withoutIndent(line: string, columns: number): string {
  let left = columns;
  let index = 0;
  for (; left > 0 && index < line.length; index++) {
    const character = line.charAt(index);
    if (character === '\t') left -= 4;
    else if (character === ' ') left--;
    else break;
  }
  return ' '.repeat(Math.max(0, -left)) + line.slice(index);
}

/** The start or end of a block of code: three or more backticks or tildes, perhaps with a language. */
export function fenceAt(rest: string): { mark: string; info: string } | undefined {
  const mark = /^(?:`{3,}|~{3,})/.exec(rest)?.[0];
  if (!mark) return undefined;
  const info = rest.slice(mark.length).trim();
  return mark.startsWith('`') && info.includes('`') ? undefined : { mark, info };
}

/** `# Heading`, with a space: `#word` is a word. */
export function headingAt(rest: string): { level: number; words: string } | undefined {
  const marks = /^#{1,6}(?=[ \t]|$)/.exec(rest)?.[0];
  if (!marks) return undefined;
  let words = rest.slice(marks.length).trim();
  let end = words.length;
  while (end > 0 && words.charAt(end - 1) === '#') end--;
  if (end === 0 || /[ \t]/.test(words.charAt(end - 1))) words = words.slice(0, end).trimEnd();
  return { level: marks.length, words };
}

/** The level of the heading that a line of `=` or `-` makes of the words above it; 0 for any other line. */
export function setextLevel(rest: string): number {
  const line = rest.trimEnd();
  if (/^=+$/.test(line)) return 1;
  return /^-{2,}$/.test(line) ? 2 : 0;
}

/** Three or more of the same of `*`, `-`, `_` and nothing else. */
export function isRule(rest: string): boolean {
  const mark = rest.charAt(0);
  if (mark !== '*' && mark !== '-' && mark !== '_') return false;
  let count = 0;
  for (const character of rest) {
    if (character === mark) count++;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return count >= 3;
}

export interface Marker {
  /** Items of one list share it. */
  readonly sort: string;
  readonly number: number | undefined;
  readonly indent: number;
  /** The column where the item's words begin. */
  readonly content: number;
  readonly empty: boolean;
}

/** The marker of a list item, if the line begins with one. A number has at most three digits: `1984.` is a year. */
export function markerAt(line: string): Marker | undefined {
  const indent = indentOf(line);
  const rest = line.trimStart();
  const mark = /^(?:[-*+•]|(\d{1,3})[.)])(?=[ \t]|$)/.exec(rest);
  if (!mark) return undefined;
  const after = rest.slice(mark[0].length);
  const gap = indentOf(after);
  const empty = after.trim() === '';
  const digits = mark[1];
  return {
    sort: mark[0].slice(-1),
    number: digits === undefined ? undefined : Number(digits),
    indent,
    content: indent + mark[0].length + (empty || gap > 4 ? 1 : gap),
    empty,
  };
}
