import type { Run } from './markdown-emphasis';

/** One piece of a line of Markdown. `link` begins a link that ends at its `link-end`. */
export type Piece =
  | { type: 'words'; value: string }
  | { type: 'line-end'; hard: boolean }
  | { type: 'code'; value: string }
  | { type: 'address'; href: string; words: string }
  | { type: 'link'; href: string; title: string; picture: boolean }
  | { type: 'link-end' }
  | Run;

/** Where each run of so many backticks begins, by its length. */
export function tickRuns(source: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of source.matchAll(/`+/g)) {
    const starts = runs.get(run.length);
    if (starts) starts.push(index);
    else runs.set(run.length, [index]);
  }
  return runs;
}

/**
 * The code from `start` to the next run of as many backticks, and where that begins; nothing when there is none. `ends`
 * are where runs of that length begin (`tickRuns`): those that were passed are taken out of it for good.
 */
export function codeSpan(source: string, start: number, ends: number[]): { value: string; end: number } | undefined {
  while (ends[0] !== undefined && ends[0] < start) ends.shift();
  const end = ends[0];
  if (end === undefined) return undefined;
  const code = source.slice(start, end).replaceAll('\n', ' ');
  const padded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
  return { value: padded ? code.slice(1, -1) : code, end };
}
