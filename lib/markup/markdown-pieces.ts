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
