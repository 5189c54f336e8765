import type { Attributes, HtmlEvents } from './html-events';
import { isHidden, isMarker, listLevel, namedBlock, stylesOf, styleMarks } from './office-styles';
import { WordLists } from './word-lists';

const NONE: Attributes = new Map();
const VOID = new Set([
  'br',
  'hr',
  'img',
  'wbr',
  'input',
  'meta',
  'link',
  'col',
  'area',
  'base',
  'source',
  'track',
  'embed',
  'param',
]);

const without = (attributes: Attributes, name: string): Attributes =>
  attributes.has(name) ? new Map([...attributes].filter(([other]) => other !== name)) : attributes;

/** A start tag that was passed on, and what its end tag has to end. */
interface Opened {
  readonly name: string;
  readonly ends: readonly string[];
  /** Its text is not shown, or is a list's typed bullet. */
  readonly apart?: 'hidden' | 'marker';
}

/**
 * Stands between the reader of pasted HTML and the builder, and says in elements what word processors say in styles.
 * One pass, constant work a tag: an end tag looks for its start tag only when one of its name is open.
 */
export function officeMarkup(events: HtmlEvents): HtmlEvents {
  return new OfficeMarkup(events);
}

class OfficeMarkup implements HtmlEvents {
  private readonly opened: Opened[] = [];
  private readonly openNames = new Map<string, number>();
  private isWord = false;
  private hidden = 0;
  private marker = 0;
  private readonly lists: WordLists;

  constructor(private readonly events: HtmlEvents) {
    this.lists = new WordLists(events);
  }

  open(name: string, attributes: Attributes): void {
    if (VOID.has(name)) {
      if (this.hidden === 0 && this.marker === 0) this.start(name, attributes);
      return;
    }
    this.isWord ||= /^Mso[A-Z]/.test(attributes.get('class') ?? '');
    const styles = stylesOf(attributes.get('style') ?? '');
    const apart = isMarker(styles) ? 'marker' : isHidden(styles) ? 'hidden' : undefined;
    this.remember({ name, ends: this.begin(name, attributes, styles, apart !== undefined), apart });
  }

  close(name: string): void {
    if (!this.openNames.get(name)) {
      if (name === 'br' || name === 'p') this.events.close(name);
      return;
    }
    let last: Opened | undefined;
    do {
      last = this.opened.pop();
      if (last) this.forget(last);
    } while (last && last.name !== name);
  }

  text(value: string): void {
    if (this.hidden > 0) return;
    if (this.marker > 0) return this.lists.markerText(value);
    if (value.trim() !== '') this.lists.beginItem();
    this.events.text(value);
  }

  private begin(name: string, attributes: Attributes, styles: ReadonlyMap<string, string>, apart: boolean): string[] {
    if (apart || this.hidden > 0 || this.marker > 0) return [];
    const level = name === 'p' || name === 'div' ? listLevel(styles, attributes.get('class') ?? '') : 0;
    if (level > 0) {
      this.lists.expectItem(level);
      return [];
    }
    // Google Docs wraps all it copies in a `b` that is not bold.
    const plain = (name === 'b' || name === 'strong') && /^(?:normal|[1-4]00)$/.test(styles.get('font-weight') ?? '');
    const element = plain ? 'span' : (namedBlock(name, attributes.get('class') ?? '') ?? name);
    // Word marks nearly every run with the language of its spelling checker, or of the keyboard, whatever it is in.
    this.start(element, this.isWord && name === 'span' ? without(attributes, 'lang') : attributes);
    const marks = name === 'span' || name === 'font' ? styleMarks(styles) : [];
    for (const mark of marks) this.events.open(mark, NONE);
    return [...marks.toReversed(), element];
  }

  private start(name: string, attributes: Attributes): void {
    this.lists.meet(name);
    this.events.open(name, attributes);
  }

  private remember(opened: Opened): void {
    this.opened.push(opened);
    this.openNames.set(opened.name, (this.openNames.get(opened.name) ?? 0) + 1);
    if (opened.apart === 'hidden') this.hidden++;
    if (opened.apart === 'marker') this.marker++;
  }

  private forget(opened: Opened): void {
    this.openNames.set(opened.name, (this.openNames.get(opened.name) ?? 1) - 1);
    if (opened.apart === 'hidden') this.hidden--;
    if (opened.apart === 'marker') this.marker--;
    for (const name of opened.ends) this.events.close(name);
  }
}
