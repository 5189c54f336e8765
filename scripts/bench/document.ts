import { readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '<!-- figures: written by `npm run bench -- --write` -->';
const END = '<!-- end of figures -->';

/**
 * A document with what stands between its two marks replaced.
 * @throws {Error} when it has no marks, or not in this order
 */
export function withFigures(document: string, figures: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('The document has no place for the figures');
  return `${document.slice(0, begin + BEGIN.length)}\n\n${figures.trim()}\n\n${document.slice(end)}`;
}

/** Puts the figures into a document on disk. */
export function writeFigures(path: string, figures: string): void {
  writeFileSync(path, withFigures(readFileSync(path, 'utf8'), figures));
}
