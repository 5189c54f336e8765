import { cleanText } from '@/lib/text/clean-text';
import { type Code, fencedCodeAt, indentedCodeAt } from './markdown-code';
import { headingAt, indentOf, isRule, markerAt, type Marker, setextLevel, withoutIndent } from './markdown-lines';
import { type Block, type Definition, type Dialect, type Document, labelKey, NESTING_MAX } from './markdown-document';
import { NOTE_MARK, noteAt } from './markdown-footnotes';
import { tableAt } from './markdown-table';

/** The pieces of a Markdown text. Looks at each line once a level of nesting: linear in the length of the text. */
export function readBlocks(markdown: string, dialect: Dialect): Document {
  const found: Found = { definitions: new Map(), notes: new Map() };
  const lines = cleanText(markdown.replace(/\r\n?|[\u2028\u2029]/g, '\n')).split('\n');
  return { blocks: new BlockReader(lines, dialect, found, 0).read(), ...found };
}

/** What stands somewhere in a text and is used anywhere in it. */
type Found = { definitions: Map<string, Definition>; notes: Map<string, readonly Block[]> };

class BlockReader {
  private at = 0;
  private paragraph: string[] = [];
  private readonly blocks: Block[] = [];

  constructor(
    private readonly lines: readonly string[],
    private readonly dialect: Dialect,
    private readonly found: Found,
    private readonly depth: number,
  ) {}

  read(): readonly Block[] {
    while (this.at < this.lines.length) {
      const line = this.line();
      if (line.trim() === '') {
        this.endParagraph();
        this.at++;
      } else if (!this.readBlock(line)) {
        this.paragraph.push(line.trimStart());
        this.at++;
      }
    }
    this.endParagraph();
    return this.blocks;
  }

  private line(index = this.at): string {
    return this.lines[index] ?? '';
  }

  private readBlock(line: string): boolean {
    const rest = line.trimStart();
    if (this.readNote()) return true;
    if (this.dialect.documents && indentOf(line) >= 4)
      return this.paragraph.length === 0 && this.addCode(indentedCodeAt(this.lines, this.at));
    return (
      this.readFence() ||
      this.readHeading(rest) ||
      this.readRule(rest) ||
      this.readQuotation(rest) ||
      this.readList(line) ||
      this.readTable()
    );
  }

  private add(block: Block): void {
    this.endParagraph();
    this.blocks.push(block);
  }

  private inner(lines: readonly string[]): readonly Block[] {
    return new BlockReader(lines, this.dialect, this.found, this.depth + 1).read();
  }

  private addCode({ end, ...code }: Code): boolean {
    this.add({ type: 'code', ...code });
    this.at = end;
    return true;
  }

  private readFence(): boolean {
    const code = fencedCodeAt(this.lines, this.at);
    return code !== undefined && this.addCode(code);
  }

  private readHeading(rest: string): boolean {
    const underline = this.dialect.documents && this.paragraph.length > 0 ? setextLevel(rest) : 0;
    const heading = underline ? { level: underline, words: this.paragraph.join('\n') } : headingAt(rest);
    if (!heading) return false;
    if (underline) this.paragraph = [];
    this.add({ type: 'heading', ...heading });
    this.at++;
    return true;
  }

  private readRule(rest: string): boolean {
    if (!isRule(rest)) return false;
    this.add({ type: 'rule' });
    this.at++;
    return true;
  }

  /** Only lines that begin with `>` belong to it: an answer typed right under a quotation is not part of it. */
  private readQuotation(rest: string): boolean {
    if (!rest.startsWith('>') || this.depth >= NESTING_MAX) return false;
    const quoted: string[] = [];
    for (; this.at < this.lines.length; this.at++) {
      const next = this.line().trimStart();
      if (!next.startsWith('>')) break;
      quoted.push(next.slice(next.startsWith('> ') ? 2 : 1));
    }
    this.add({ type: 'quotation', blocks: this.inner(quoted) });
    return true;
  }

  private readList(line: string): boolean {
    const first = this.depth < NESTING_MAX ? markerAt(line) : undefined;
    if (!first || (this.paragraph.length > 0 && !mayInterrupt(first))) return false;
    const items: (readonly Block[])[] = [];
    let marker: Marker | undefined = first;
    while (marker?.sort === first.sort) {
      items.push(this.inner(this.itemLines(marker)));
      marker = this.at < this.lines.length && !isRule(this.line().trimStart()) ? markerAt(this.line()) : undefined;
    }
    this.add({ type: 'list', start: first.number, items });
    return true;
  }

  /** The lines of one item: what follows its marker, and every line after it that is indented by two or more. */
  private itemLines(marker: Marker): string[] {
    const lines = [withoutIndent(this.line(), marker.indent).slice(marker.content - marker.indent)];
    const least = Math.min(marker.content, marker.indent + 2);
    let blanks = 0;
    for (this.at++; this.at < this.lines.length; this.at++) {
      const line = this.line();
      if (line.trim() === '') {
        blanks++;
        continue;
      }
      if (indentOf(line) < least) break;
      for (; blanks > 0; blanks--) lines.push('');
      lines.push(withoutIndent(line, marker.content));
    }
    // Blank lines before the next item belong to nobody; before anything else they end the list.
    if (blanks > 0 && this.at < this.lines.length && markerAt(this.line())?.sort !== marker.sort) this.at--;
    return lines;
  }

  /** Of notes with one label the first counts; the others stay as they were typed. */
  private readNote(): boolean {
    if (!this.dialect.documents || this.depth >= NESTING_MAX) return false;
    const { definitions, notes } = this.found;
    const label = NOTE_MARK.exec(this.line())?.[1];
    // Asked before its lines are read: many notes with one label would each be read to the end.
    if (label === undefined || definitions.has(labelKey(`^${label}`))) return false;
    this.endParagraph();
    const { held, end } = noteAt(this.lines, this.at);
    const address = `#note:${definitions.size}`;
    definitions.set(labelKey(`^${label}`), { address, title: '' });
    notes.set(address, this.inner(held));
    this.at = end;
    return true;
  }

  private readTable(): boolean {
    if (!this.dialect.documents || this.paragraph.length > 0) return false;
    const table = tableAt(this.lines, this.at);
    if (!table) return false;
    this.add({ type: 'table', head: table.head, rows: table.rows });
    this.at = table.end;
    return true;
  }

  private endParagraph(): void {
    const lines = this.paragraph;
    this.paragraph = [];
    while (this.dialect.documents && lines[0] !== undefined && this.define(lines[0])) lines.shift();
    if (lines.length > 0) this.blocks.push({ type: 'paragraph', words: lines.join('\n') });
  }

  private define(line: string): boolean {
    const found = /^\[(?!\^)([^[\]\\]{1,200})\]:[ \t]*(\S+)(?:[ \t]+["'(]([^"'()]*)["')])?[ \t]*$/.exec(line);
    const [, label, address, title = ''] = found ?? [];
    if (label === undefined || address === undefined) return false;
    const key = labelKey(label);
    const { definitions } = this.found;
    if (!definitions.has(key)) definitions.set(key, { address: address.replace(/^<(.*)>$/, '$1'), title });
    return true;
  }
}

function mayInterrupt(marker: Marker): boolean {
  return !marker.empty && (marker.number === undefined || marker.number === 1);
}
