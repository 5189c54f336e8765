/**
 * The elements that a text of this site may have, and how each behaves while a tree is built.
 * - flow: holds blocks; loose text in it becomes a paragraph
 * - text: holds words and marks only
 * - list, terms, table, rows, cells: hold nothing but their own parts
 */
export type BlockKind = 'flow' | 'text' | 'list' | 'terms' | 'table' | 'rows' | 'cells';

export const BLOCKS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...(['blockquote', 'aside', 'section', 'figure', 'figcaption', 'li', 'dd', 'td', 'th'] as const).map(
    (name) => [name, 'flow'] as const,
  ),
  ...(['p', 'h2', 'h3', 'h4', 'pre', 'dt', 'caption'] as const).map((name) => [name, 'text'] as const),
  ['ul', 'list'],
  ['ol', 'list'],
  ['dl', 'terms'],
  ['table', 'table'],
  ['thead', 'rows'],
  ['tbody', 'rows'],
  ['tfoot', 'rows'],
  ['tr', 'cells'],
]);

/** Marks carry meaning along a run of words. */
export const MARKS: ReadonlySet<string> = new Set(
  'a em strong s del ins u sub sup small mark abbr time bdi bdo cite q code kbd span ruby rt rp'.split(' '),
);

/** A second one of these inside itself means something; of all the others, one is enough. */
export const NESTING_MARKS: ReadonlySet<string> = new Set(['q', 'span', 'bdi', 'bdo']);

/** Other names for the same thing. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    h1: 'h2',
    h5: 'h4',
    h6: 'h4',
    b: 'strong',
    i: 'em',
    var: 'em',
    dfn: 'em',
    strike: 's',
    tt: 'code',
    samp: 'code',
    acronym: 'abbr',
    menu: 'ul',
    dir: 'ul',
    listing: 'pre',
    xmp: 'pre',
    plaintext: 'pre',
    textarea: 'pre',
  }),
);

/** The name under which this site keeps an element. */
export function canonicalName(name: string): string {
  return SAME.get(name) ?? name;
}

/** Boxes that say nothing by themselves, but that keep what is inside apart from what is outside. */
export const BOXES: ReadonlySet<string> = new Set(
  (
    'html head body title div main header footer nav article hgroup address center details summary form fieldset ' +
    'legend dialog search noscript noframes frameset template optgroup option select object embed iframe video audio ' +
    'canvas svg math foreignobject'
  ).split(' '),
);
