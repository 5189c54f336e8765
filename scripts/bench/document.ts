import { readFileSync, writeFileSync } from 'node:fs';

const DOCUMENT = 'docs/performance.md';

/** The parts of the document that the bench writes, each between two marks, and the command that writes it. */
const PARTS = { figures: 'npm run bench -- --write', growth: 'npm run bench -- --growth --write' } as const;
export type Part = keyof typeof PARTS;

/**
 * A document with what stands between a part's two marks replaced.
 * @throws {Error} when it has no marks, or not in this order
 */
export function withFigures(document: string, part: Part, figures: string): string {
  const opening = `<!-- ${part}: written by \`${PARTS[part]}\` -->`;
  const [begin, end] = [document.indexOf(opening), document.indexOf(`<!-- end of ${part} -->`)];
  if (begin < 0 || end < begin) throw new Error(`The document has no place for the ${part}`);
  return `${document.slice(0, begin + opening.length)}\n\n${figures.trim()}\n\n${document.slice(end)}`;
}

/** Puts the figures into docs/performance.md. */
export function writeFigures(part: Part, figures: string): void {
  writeFileSync(DOCUMENT, withFigures(readFileSync(DOCUMENT, 'utf8'), part, figures));
}
