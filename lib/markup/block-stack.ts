import type { Element, ElementContent, Properties, Root } from 'hast';
import { settle, wrapLooseWords } from './settle-block';
import type { BlockKind } from './vocabulary';

/** So many blocks may stand inside each other; deeper ones are read as their text (V29). */
export const BLOCK_DEPTH_MAX = 24;

export interface Frame {
  readonly node: Element | Root;
  readonly name: string;
  readonly kind: BlockKind;
  /** Opened for an item that stood alone: it ends with its items. */
  readonly lent?: boolean;
}

/** Where the search for an open element of the same sort stops. */
const WALLS = new Set(['td', 'th', 'blockquote', 'aside', 'section', 'figure']);
const TABLE_PARTS = new Set(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/**
 * The blocks that are open, outermost first, and the rules of which may stand in which: an item gets a list, a cell a
 * row, and a list straight inside a list goes into the item before it.
 */
export class BlockStack {
  readonly root: Root = { type: 'root', children: [] };
  private readonly frames: Frame[] = [{ node: this.root, name: '', kind: 'flow' }];

  /** `onClose` is told, whenever a block was closed, how many are left; Infinity when its marks go on. */
  constructor(private readonly onClose: (depth: number) => void) {}

  get depth(): number {
    return this.frames.length;
  }

  get top(): Frame {
    return this.at(this.depth - 1);
  }

  at(index: number): Frame {
    const frame = this.frames[index];
    if (!frame) throw new RangeError('The stack of open blocks is empty');
    return frame;
  }

  get children(): ElementContent[] {
    return this.top.node.children as ElementContent[];
  }

  push(name: string, kind: BlockKind, properties: Properties = {}, lent = false): void {
    const node: Element = { type: 'element', tagName: name, properties, children: [] };
    this.children.push(node);
    this.frames.push({ node, name, kind, lent });
  }

  /** Closes the innermost block and brings it into its final form; `marksGoOn` lets what it began hold after it. */
  closeTop(marksGoOn = false): void {
    const { node } = this.top;
    if (node.type === 'root') return;
    this.frames.pop();
    this.onClose(marksGoOn ? Infinity : this.depth);
    const parent = this.top;
    const settled = settle(node, parent.name);
    if (Array.isArray(settled)) parent.node.children.splice(-1, 1, ...settled);
  }

  private closeTo(name: string): boolean {
    const index = this.frames.findLastIndex((frame) => frame.name === name);
    if (index < 1) return false;
    while (this.depth > index + 1) this.closeTop();
    return true;
  }

  /** Closes and opens what it takes for a block of this name to stand here. False: it cannot, read it as its text. */
  makeRoomFor(name: string, kind: BlockKind): boolean {
    if (name === 'li') return this.makeRoomForPart(['ul', 'ol'], 'ul', 'list');
    if (name === 'dt' || name === 'dd') return this.makeRoomForPart(['dl'], 'dl', 'terms');
    if (name === 'figcaption') return this.closeTo('figure');
    if (TABLE_PARTS.has(name) && name !== 'table') return this.makeRoomInTable(name);
    if (kind !== 'text' && this.depth >= BLOCK_DEPTH_MAX) return false;
    this.enterFlow(kind === 'list');
    return true;
  }

  private makeRoomForPart(wholes: readonly string[], fallback: string, kind: BlockKind): boolean {
    let index = this.depth - 1;
    while (index > 0 && !wholes.includes(this.at(index).name) && !WALLS.has(this.at(index).name)) index--;
    if (wholes.includes(this.at(index).name)) {
      while (this.depth > index + 1) this.closeTop();
      return true;
    }
    if (this.depth >= BLOCK_DEPTH_MAX) return false;
    this.enterFlow(false);
    this.push(fallback, kind, {}, true);
    return true;
  }

  private makeRoomInTable(name: string): boolean {
    const table = this.frames.findLastIndex((frame) => frame.name === 'table');
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
    const index = this.frames.findLastIndex((frame) => frame.kind === kind);
    if (index <= floor) return false;
    while (this.depth > index + 1) this.closeTop();
    return true;
  }

  /** From inside a list or a table, steps into an item or a cell, where words and blocks may stand. */
  enterFlow(isList: boolean): void {
    const { kind, lent } = this.top;
    const last = this.children.at(-1);
    if (kind === 'list' && isList && last?.type === 'element') {
      // A list straight inside a list belongs to the item before it.
      wrapLooseWords(last);
      this.frames.push({ node: last, name: 'li', kind: 'flow' });
    } else if (lent) {
      this.closeTop();
      this.enterFlow(isList);
    } else if (kind === 'list') {
      this.push('li', 'flow');
    } else if (kind === 'terms') {
      this.push('dd', 'flow');
    } else if (kind === 'table' || kind === 'rows' || kind === 'cells') {
      const table = this.frames.findLastIndex((frame) => frame.name === 'table');
      if (kind !== 'cells') this.openRow(table);
      this.push('td', 'flow');
    }
  }

  /** Closes the nearest open block of this name and all inside it; false when there is none within reach. */
  closeNearest(name: string): boolean {
    let index = this.depth - 1;
    while (index > 0 && this.at(index).name !== name) {
      if (WALLS.has(this.at(index).name) && !TABLE_PARTS.has(name)) index = 0;
      else index--;
    }
    if (index <= 0) return false;
    while (this.depth > index) this.closeTop();
    return true;
  }
}
