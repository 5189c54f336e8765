import { ID_PREFIX } from './article-attributes';
import type { Block } from './markdown-document';
import { fenceAt, headingAt, indentOf, isRule, markerAt, withoutIndent } from './markdown-lines';
import type { TreeBuilder } from './tree-builder';

/** The beginning of a footnote, `[^label]: words`, wherever a paragraph may begin; its first group is the label. */
export const NOTE_MARK = /^ {0,3}\[\^([^[\]\\\s]{1,64})\]:[ \t]*/;

/**
 * The lines of a footnote of GitHub's Markdown, from the one that begins it, and the index of the first after it: its words,
 * lines that go on right under them, and after a blank line those that are indented.
 */
export function noteAt(lines: readonly string[], at: number): { held: readonly string[]; end: number } {
  const held = [(lines[at] ?? '').replace(NOTE_MARK, '')];
  let afterBlank = false;
  let end = at + 1;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    const isBlank = line.trim() === '';
    if (!isBlank && indentOf(line) < 2 && (afterBlank || beginsBlock(line))) break;
    held.push(withoutIndent(line, 4));
    afterBlank = isBlank;
  }
  return { held, end };
}

function beginsBlock(line: string): boolean {
  const rest = line.trimStart();
  return (
    NOTE_MARK.test(line) ||
    rest.startsWith('>') ||
    isRule(rest) ||
    (headingAt(rest) ?? fenceAt(rest) ?? markerAt(line)) !== undefined
  );
}

const REFERENCE = `${ID_PREFIX}fnref-`;
const NOTE = `${ID_PREFIX}fn-`;

type Written = { blocks: (blocks: readonly Block[]) => void; words: (words: string) => void };

/** Writes references where they stand and, at the end of the text, their notes in that order; each leads to the other. */
export class FootnoteWriter {
  private readonly numbers = new Map<string, number>();
  private readonly order: string[] = [];
  private readonly referred = new Set<string>();

  /** `notes`: by the address that stands for each of them while the text is read. */
  constructor(
    private readonly builder: TreeBuilder,
    private readonly notes: ReadonlyMap<string, readonly Block[]>,
  ) {}

  has(address: string): boolean {
    return this.notes.has(address);
  }

  /** Of several references to one note, it leads back to the first. */
  reference(address: string): void {
    const number = this.numberOf(address);
    const isFirst = !this.referred.has(address);
    this.referred.add(address);
    this.builder.open('sup');
    this.link(`#${NOTE}${number}`, String(number), isFirst ? `${REFERENCE}${number}` : undefined);
    this.builder.close('sup');
  }

  /** Every note, those too that nothing refers to: no words are lost. */
  writeNotes(write: Written): void {
    if (this.notes.size === 0) return;
    let next = 0;
    this.builder.open('section', { className: ['footnotes'] });
    this.builder.open('ol');
    // A note may refer to others: they follow it.
    const writeNumbered = () => {
      for (; next < this.order.length; next++) this.note(this.order[next] ?? '', next + 1, write);
    };
    writeNumbered();
    for (const address of this.notes.keys()) {
      this.numberOf(address);
      writeNumbered();
    }
    this.builder.close('ol');
    this.builder.close('section');
  }

  private note(address: string, number: number, write: Written): void {
    const blocks = this.notes.get(address) ?? [];
    const last = blocks.at(-1);
    this.builder.open('li', { id: `${NOTE}${number}` });
    write.blocks(last?.type === 'paragraph' ? blocks.slice(0, -1) : blocks);
    this.builder.open('p');
    if (last?.type === 'paragraph') write.words(last.words);
    if (this.referred.has(address)) {
      this.builder.text(' ');
      this.link(`#${REFERENCE}${number}`, '↩');
    }
    this.builder.close('p');
    this.builder.close('li');
  }

  private link(href: string, words: string, id?: string): void {
    this.builder.open('a', { href, ...(id && { id }) });
    this.builder.text(words);
    this.builder.close('a');
  }

  private numberOf(address: string): number {
    const known = this.numbers.get(address);
    if (known !== undefined) return known;
    this.numbers.set(address, this.order.push(address));
    return this.order.length;
  }
}
