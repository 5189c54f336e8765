import type { Element, ElementContent, Properties, Root } from 'hast';
import { InlineRun } from './inline-run';
import { hasContent, settle, wrapLooseWords } from './settle-block';
import { BLOCKS, type BlockKind, MARKS } from './vocabulary';

/** So many blocks may stand inside each other; deeper ones are read as their text (V29). */
export const BLOCK_DEPTH_MAX = 24;

export interface BuilderOptions {
  /** `keep`: spaces stay as they are but at the edges of a block. `collapse`: any run of them becomes one. */
  readonly spaces: 'keep' | 'collapse';
  /** Two line breaks in a row end a paragraph, as the writers of old blogs meant them. */
  readonly breaksSplit?: boolean;
}

type Marks = InlineRun['current'];

interface Frame {
  readonly node: Element | Root;
  readonly name: string;
  readonly kind: BlockKind;
  /** Opened for an item that stood alone: it ends with its items. */
  readonly lent?: boolean;
}

const SPACE = /[ \t\n\f\r]/;
const SPACES = /[ \t\n\f\r]+/g;

/** Where the search for an open element of the same sort stops. */
const WALLS = new Set(['td', 'th', 'blockquote', 'aside', 'section', 'figure']);
const TABLE_PARTS = new Set(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/**
 * Builds a well-formed text from start tags, end tags and words in any order, in time linear in their number:
 * loose words get a paragraph, list items a list, cells a table; what is never closed is closed; what is empty is left
 * out; no words are lost. It makes nothing but the elements of `vocabulary.ts`, so that a browser reads its result as
 * the very tree that was written. Both HTML and Markdown are read into it, and so share one normal form.
 */
export class TreeBuilder {
  private readonly root: Root = { type: 'root', children: [] };
  private readonly stack: Frame[] = [{ node: this.root, name: '', kind: 'flow' }];
  private readonly inline = new InlineRun();
  private readonly passedOver = new Map<string, number>();
  private space: { text: string; marks: Marks } | undefined;
  private breaks = 0;

  constructor(private readonly options: BuilderOptions) {}

  /** Opens a block or begins a mark. Any other name is a box: it only keeps inside and outside apart. */
  open(name: string, properties: Properties = {}): void {
    if (MARKS.has(name)) return this.inline.begin(name, properties, this.stack.length);
    const kind = BLOCKS.get(name);
    if (!kind) return this.breakText();
    const top = this.top;
    if (top.kind === 'text') {
      if (top.name === 'pre') return this.passOver(name);
      if (name === 'p' && top.name !== 'p' && !hasContent(top.node)) return this.passOver(name);
      this.closeTop();
    }
    if (!this.makeRoomFor(name, kind)) return this.passOver(name);
    this.push(name, kind, properties);
  }

  /** Takes notice of a start tag that is not kept, so that its end tag closes nothing else. */
  passOver(name: string): void {
    if (MARKS.has(name)) return this.inline.cover(name);
    this.passedOver.set(name, (this.passedOver.get(name) ?? 0) + 1);
    this.breakText();
  }

  close(name: string): void {
    if (MARKS.has(name)) return this.inline.end(name);
    const passed = this.passedOver.get(name) ?? 0;
    if (passed > 0) {
      this.passedOver.set(name, passed - 1);
      return this.breakText();
    }
    let index = this.stack.length - 1;
    while (index > 0 && this.at(index).name !== name) {
      if (WALLS.has(this.at(index).name) && !TABLE_PARTS.has(name)) index = 0;
      else index--;
    }
    if (index <= 0) return this.breakText();
    while (this.stack.length > index) this.closeTop();
  }

  /** Words, without control characters. */
  text(value: string): void {
    const top = this.top;
    if (top.name === 'pre') return this.preformatted(value);
    let start = 0;
    let end = value.length;
    while (start < end && SPACE.test(value.charAt(start))) start++;
    while (end > start && SPACE.test(value.charAt(end - 1))) end--;
    if (start > 0) this.holdSpace(value.slice(0, start));
    if (start === end) return;
    this.append(
      { type: 'text', value: value.slice(start, end).replace(SPACES, (run) => this.normalSpace(run)) },
      this.inline.current,
    );
    if (end < value.length) this.holdSpace(value.slice(end));
  }

  lineBreak(): void {
    const top = this.top;
    if (top.name === 'pre') return this.preformatted('\n');
    this.space = undefined;
    if (top.kind === 'text' && hasContent(top.node)) this.breaks++;
  }

  /** A picture: stands among words, or alone and then becomes a figure. */
  picture(properties: Properties): void {
    this.append({ type: 'element', tagName: 'img', properties, children: [] }, this.inline.current);
  }

  /** Words that lead to an address; only the words, where a link already holds. */
  linked(href: string, words: string): void {
    const inLink = this.inline.current.some((mark) => mark.name === 'a');
    if (!inLink) this.inline.begin('a', { href }, this.stack.length);
    this.text(words);
    if (!inLink) this.inline.end('a');
  }

  rule(): void {
    this.breakText();
    if (this.makeRoomFor('hr', 'text')) {
      this.children.push({ type: 'element', tagName: 'hr', properties: {}, children: [] });
    }
  }

  finish(): Root {
    while (this.stack.length > 1) this.closeTop();
    return this.root;
  }

  /** Ends the paragraph. In a heading or another block of words it only keeps the words apart. */
  breakText(): void {
    const top = this.top;
    if (top.kind !== 'text') return;
    if (top.name === 'p') return this.closeTop();
    if (!hasContent(top.node)) return;
    if (top.name !== 'pre') this.holdSpace(' ');
    else if (!endsLine(top.node)) this.preformatted('\n');
  }

  private get top(): Frame {
    return this.at(this.stack.length - 1);
  }

  private at(index: number): Frame {
    const frame = this.stack[index];
    if (!frame) throw new RangeError('The stack of open blocks is empty');
    return frame;
  }

  private get children(): ElementContent[] {
    return this.top.node.children as ElementContent[];
  }

  private push(name: string, kind: BlockKind, properties: Properties = {}, lent = false): void {
    const node: Element = { type: 'element', tagName: name, properties, children: [] };
    this.children.push(node);
    this.stack.push({ node, name, kind, lent });
  }

  private closeTop(marksGoOn = false): void {
    const { node } = this.top;
    if (node.type === 'root') return;
    this.space = undefined;
    this.breaks = 0;
    this.stack.pop();
    this.inline.leave(marksGoOn ? Infinity : this.stack.length);
    const parent = this.top;
    const settled = settle(node, parent.name);
    if (Array.isArray(settled)) parent.node.children.splice(-1, 1, ...settled);
  }

  private closeTo(name: string): boolean {
    const index = this.stack.findLastIndex((frame) => frame.name === name);
    if (index < 1) return false;
    while (this.stack.length > index + 1) this.closeTop();
    return true;
  }

  /** Closes and opens what it takes for a block of this name to stand here. False: it cannot, read it as its text. */
  private makeRoomFor(name: string, kind: BlockKind): boolean {
    if (name === 'li') return this.makeRoomForPart(['ul', 'ol'], 'ul', 'list');
    if (name === 'dt' || name === 'dd') return this.makeRoomForPart(['dl'], 'dl', 'terms');
    if (name === 'figcaption') return this.closeTo('figure');
    if (TABLE_PARTS.has(name) && name !== 'table') return this.makeRoomInTable(name);
    if (kind !== 'text' && this.stack.length >= BLOCK_DEPTH_MAX) return false;
    this.enterFlow(kind === 'list');
    return true;
  }

  private makeRoomForPart(wholes: readonly string[], fallback: string, kind: BlockKind): boolean {
    let index = this.stack.length - 1;
    while (index > 0 && !wholes.includes(this.at(index).name) && !WALLS.has(this.at(index).name)) index--;
    if (wholes.includes(this.at(index).name)) {
      while (this.stack.length > index + 1) this.closeTop();
      return true;
    }
    if (this.stack.length >= BLOCK_DEPTH_MAX) return false;
    this.enterFlow(false);
    this.push(fallback, kind, {}, true);
    return true;
  }

  private makeRoomInTable(name: string): boolean {
    const table = this.stack.findLastIndex((frame) => frame.name === 'table');
    if (table < 1) return false;
    if (name === 'td' || name === 'th') {
      if (!this.closeBelow(table, 'cells')) this.openRow(table);
    } else if (name === 'tr') {
      this.openRows(table);
    } else {
      this.closeTo('table');
    }
    return true;
  }

  private openRow(table: number): void {
    this.openRows(table);
    this.push('tr', 'cells');
  }

  private openRows(table: number): void {
    if (this.closeBelow(table, 'rows')) return;
    this.closeTo('table');
    this.push('tbody', 'rows');
  }

  /** Closes down to the innermost frame of this kind above `floor`, if there is one. */
  private closeBelow(floor: number, kind: BlockKind): boolean {
    const index = this.stack.findLastIndex((frame) => frame.kind === kind);
    if (index <= floor) return false;
    while (this.stack.length > index + 1) this.closeTop();
    return true;
  }

  /** From inside a list or a table, steps into an item or a cell, where words and blocks may stand. */
  private enterFlow(isList: boolean): void {
    const { kind, lent } = this.top;
    const last = this.children.at(-1);
    if (kind === 'list' && isList && last?.type === 'element') {
      // A list straight inside a list belongs to the item before it.
      wrapLooseWords(last);
      this.stack.push({ node: last, name: 'li', kind: 'flow' });
    } else if (lent) {
      this.closeTop();
      this.enterFlow(isList);
    } else if (kind === 'list') {
      this.push('li', 'flow');
    } else if (kind === 'terms') {
      this.push('dd', 'flow');
    } else if (kind === 'table' || kind === 'rows' || kind === 'cells') {
      const table = this.stack.findLastIndex((frame) => frame.name === 'table');
      if (kind !== 'cells') this.openRow(table);
      this.push('td', 'flow');
    }
  }

  private append(node: ElementContent, marks: Marks): void {
    if (this.breaks > 1 && this.options.breaksSplit && this.top.name === 'p') {
      const { dir, lang } = (this.top.node as Element).properties;
      this.closeTop(true);
      this.push('p', 'text', { ...(dir && { dir }), ...(lang && { lang }) });
    }
    if (this.top.kind !== 'text') {
      this.enterFlow(false);
      this.push('p', 'text');
      this.space = undefined;
    }
    const block = this.top.node as Element;
    for (; this.breaks > 0; this.breaks--) {
      this.inline.placeBreak(block).push({ type: 'element', tagName: 'br', properties: {}, children: [] });
    }
    if (this.space) appendText(this.inline.place(block, this.space.marks), this.space.text);
    this.space = undefined;
    const place = this.inline.place(block, marks);
    if (node.type === 'text') appendText(place, node.value);
    else place.push(node);
  }

  /** Space shows only once more words follow it in the same block. */
  private holdSpace(run: string): void {
    if (this.top.kind !== 'text' || this.breaks > 0 || !hasContent(this.top.node)) return;
    const text = this.normalSpace(run);
    if (!this.space) this.space = { text, marks: this.inline.current };
    else if (this.options.spaces === 'keep' && text.length > this.space.text.length) this.space.text = text;
  }

  private normalSpace(run: string): string {
    return this.options.spaces === 'collapse' || /[\t\n\f\r]/.test(run) ? ' ' : run;
  }

  private preformatted(value: string): void {
    const block = this.top.node as Element;
    const text = value.replace(/\r\n?/g, '\n');
    const shown = hasContent(block) ? text : text.replace(/^\n+/, '');
    if (shown) appendText(this.inline.place(block), shown);
  }
}

function appendText(place: ElementContent[], value: string): void {
  const last = place.at(-1);
  if (last?.type === 'text') last.value += value;
  else place.push({ type: 'text', value });
}

function endsLine(node: Element | Root): boolean {
  const last = node.children.at(-1);
  if (last?.type === 'element') return endsLine(last);
  return last?.type === 'text' && last.value.endsWith('\n');
}
