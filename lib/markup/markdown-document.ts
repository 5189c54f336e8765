/** A piece of a Markdown text. Words are still as they were typed. */
export type Block =
  | { readonly type: 'paragraph'; readonly words: string }
  | { readonly type: 'heading'; readonly level: number; readonly words: string }
  | { readonly type: 'quotation'; readonly blocks: readonly Block[] }
  | { readonly type: 'list'; readonly start: number | undefined; readonly items: readonly (readonly Block[])[] }
  | { readonly type: 'code'; readonly language: string; readonly code: string }
  | { readonly type: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'rule' };

/** What a Markdown text may hold. A comment is typed by hand into a small box; an article is pasted from elsewhere. */
export interface Dialect {
  /** Indented code, underlined headings, tables, footnotes and link definitions. */
  readonly documents: boolean;
  /** A line break stays one; otherwise it is a space, as where an editor wrapped the line. */
  readonly keepLines: boolean;
  readonly pictures: boolean;
}

/** Quotations and lists stand so deep inside each other; deeper marks are read as words (V29). */
export const NESTING_MAX = 8;

export interface Definition {
  readonly address: string;
  readonly title: string;
}

export interface Document {
  readonly blocks: readonly Block[];
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Footnotes by the address that their definitions have: a label of theirs begins with `^`. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
}

/** Labels match whatever their case and spacing. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
