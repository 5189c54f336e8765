import type { Element, ElementContent, Properties } from 'hast';
import { NESTING_MARKS } from './vocabulary';

/** So many marks may hold at one place; more are read as their text. A text that means something uses three or four. */
export const MARKS_MAX = 10;

/**
 * How often, in one document, a mark that was begun in one block is taken up again in a later one (`<b><p>…<p>…`).
 * Without a bound, ten unclosed marks before thousands of paragraphs would multiply (V29).
 */
export const MARKS_RESUMED_MAX = 2_000;

interface Mark {
  readonly name: string;
  readonly properties: Properties;
  /** How many blocks were open where it began: it ends with the innermost of them. */
  readonly depth: number;
  /** Further start tags of the same name that it stands for. */
  covers: number;
  used: boolean;
}

const NONE: readonly Mark[] = [];

/**
 * The marks that hold at the present place, and the elements that show them in the block being written.
 * Marks are kept apart from blocks, so that misnested ones (`<b><p>a</b>b</p>`) come out well nested.
 */
export class InlineRun {
  /** Replaced, never changed in place: `current` hands it out. */
  private marks: readonly Mark[] = NONE;
  private shown: { readonly mark: Mark; readonly element: Element }[] = [];
  private resumed = 0;

  begin(name: string, properties: Properties, depth: number): void {
    const same = this.marks.findLast((mark) => mark.name === name);
    if (name === 'a' && same) this.marks = this.marks.filter((mark) => mark !== same);
    else if (same && (!NESTING_MARKS.has(name) || this.marks.length >= MARKS_MAX)) return void same.covers++;
    if (this.marks.length < MARKS_MAX) {
      this.marks = [...this.marks, { name, properties, depth, covers: 0, used: false }];
    }
  }

  /** Takes notice of a start tag that is not shown, so that its end tag does not end the mark around it. */
  cover(name: string): void {
    const same = this.marks.findLast((mark) => mark.name === name);
    if (same) same.covers++;
  }

  end(name: string): void {
    const index = this.marks.findLastIndex((mark) => mark.name === name);
    const mark = this.marks[index];
    if (!mark) return;
    if (mark.covers > 0) mark.covers--;
    else this.marks = this.marks.length === 1 ? NONE : this.marks.toSpliced(index, 1);
  }

  /** Called when a block ends: marks begun inside it end with it. */
  leave(depth: number): void {
    this.shown = [];
    if (this.marks.some((mark) => mark.depth > depth)) this.marks = this.marks.filter((mark) => mark.depth <= depth);
  }

  get current(): readonly Mark[] {
    return this.marks;
  }

  /** The list to append words to, inside `block`, under the marks given (those that hold now, unless told). */
  place(block: Element, marks: readonly Mark[] = this.marks): ElementContent[] {
    let agreed = 0;
    while (agreed < this.shown.length && this.shown[agreed]?.mark === marks[agreed]) agreed++;
    this.shown.length = agreed;
    if (agreed === marks.length) return this.innermost(block);
    for (const mark of marks.slice(agreed)) {
      if (mark.used && ++this.resumed > MARKS_RESUMED_MAX) {
        this.marks = this.marks.filter((one) => one !== mark);
        continue;
      }
      mark.used = true;
      const element: Element = {
        type: 'element',
        tagName: mark.name,
        properties: { ...mark.properties },
        children: [],
      };
      this.innermost(block).push(element);
      this.shown.push({ mark, element });
    }
    return this.innermost(block);
  }

  /** The list to append a line break to: under those marks already shown that still hold, and no others. */
  placeBreak(block: Element): ElementContent[] {
    let agreed = 0;
    while (agreed < this.shown.length && this.shown[agreed]?.mark === this.marks[agreed]) agreed++;
    this.shown.length = agreed;
    return this.innermost(block);
  }

  private innermost(block: Element): ElementContent[] {
    return (this.shown.at(-1)?.element ?? block).children;
  }
}
