import type { Attributes, HtmlEvents } from './html-events';

const NONE: Attributes = new Map();
/** Word has nine levels. */
const LEVELS_MAX = 9;
const MARKER_MAX = 20;

/** Elements that may come before the words of a list paragraph, or inside it, without ending the list. */
const INLINE = new Set('a b i u s em strong span font sub sup small br img o:p code mark del ins strike'.split(' '));

/**
 * Makes lists of Word's list paragraphs, which are paragraphs with a level and a typed bullet. The bullet comes before
 * the words and tells the kind of list: an item is begun once it is known.
 */
export class WordLists {
  private readonly open: string[] = [];
  private expected: { readonly level: number; marker: string } | undefined;

  constructor(private readonly events: HtmlEvents) {}

  expectItem(level: number): void {
    this.expected = { level: Math.min(Math.max(level, 1), LEVELS_MAX), marker: '' };
  }

  markerText(value: string): void {
    if (this.expected && this.expected.marker.length < MARKER_MAX) this.expected.marker += value;
  }

  /** Called before words: if they are those of an item, its list and the item are opened. */
  beginItem(): void {
    if (!this.expected) return;
    const { level, marker } = this.expected;
    this.expected = undefined;
    const kind = /^\(?(?:\d{1,3}|[A-Za-z]{1,4})[.)]/.test(marker.trim()) ? 'ol' : 'ul';
    while (this.open.length > level) this.closeLast();
    if (this.open.length === level && this.open.at(-1) !== kind) this.closeLast();
    while (this.open.length < level) {
      this.open.push(kind);
      this.events.open(kind, NONE);
    }
    this.events.open('li', NONE);
  }

  /** Called before any start tag: one that is not part of an item's words ends the lists. */
  meet(name: string): void {
    if (INLINE.has(name)) return this.beginItem();
    this.expected = undefined;
    while (this.open.length > 0) this.closeLast();
  }

  private closeLast(): void {
    const kind = this.open.pop();
    if (kind) this.events.close(kind);
  }
}
