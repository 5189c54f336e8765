import type { Element, Root } from 'hast';
import { MARKS } from './vocabulary';

/** The words of a tree as they are read: a line a block, a line break where one stands, no line empty. */
export function textOf(tree: Root): string {
  const lines = new Lines();
  write(tree, lines);
  return lines.finish();
}

/** Collects words into lines; blank lines and the space at their ends do not count. */
export class Lines {
  private readonly lines: string[] = [];
  private words: string[] = [];

  add(text: string): void {
    this.words.push(text);
  }

  end(): void {
    const line = this.words.join('').replaceAll('\u00A0', ' ').trim();
    if (line) this.lines.push(line);
    this.words = [];
  }

  finish(): string {
    this.end();
    return this.lines.join('\n');
  }
}

function write(node: Root | Element, lines: Lines): void {
  for (const child of node.children) {
    if (child.type === 'text') lines.add(child.value);
    if (child.type !== 'element') continue;
    const apart = !MARKS.has(child.tagName) && child.tagName !== 'img';
    if (apart) lines.end();
    write(child, lines);
    if (apart) lines.end();
  }
}
