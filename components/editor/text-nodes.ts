import { Node, type NodeConfig } from '@tiptap/react';
import { BLOCKS, type BlockKind } from '@/lib/markup/vocabulary';
import { preformatted } from './preformatted';
import { carriedAttributes } from './text-attributes';

/** What each kind of block of `lib/markup/vocabulary.ts` may hold in the editor. */
const CONTENT: Record<BlockKind, string> = {
  flow: 'block+',
  text: 'inline*',
  list: 'li+',
  terms: '(dt | dd)+',
  table: '(caption | thead | tbody | tfoot)+',
  rows: 'tr+',
  cells: '(td | th)+',
};

/** Elements that stand only inside their own whole. */
const PARTS = new Set(['figcaption', 'li', 'dt', 'dd', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/** Other elements that other editors send for the same thing. */
const ALSO: Record<string, string[]> = { h2: ['h1'], h4: ['h5', 'h6'] };

const SPECIAL: Record<string, Partial<NodeConfig>> = {
  // The first in line: what the editor makes where a block is needed.
  p: { priority: 1000 },
  ul: { group: 'block list' },
  ol: { group: 'block list' },
  figure: { content: '(block | figcaption)+', isolating: true },
  figcaption: { isolating: true },
  caption: { isolating: true },
  td: { isolating: true },
  th: { isolating: true },
  // A cursor between rows would make a caption of what is typed there.
  ...Object.fromEntries(['table', 'thead', 'tbody', 'tfoot', 'tr'].map((name) => [name, { allowGapCursor: false }])),
};

function block(name: string, kind: BlockKind): Node {
  return Node.create({
    name,
    ...(!PARTS.has(name) && { group: 'block' }),
    content: CONTENT[kind],
    // Pasted over an empty paragraph, a heading, quotation or list stays what it is.
    defining: name !== 'p',
    addAttributes: () => carriedAttributes(name),
    parseHTML: () => [name, ...(ALSO[name] ?? [])].map((tag) => ({ tag })),
    renderHTML: ({ HTMLAttributes }) => [name, HTMLAttributes, 0],
    ...SPECIAL[name],
  });
}

function leaf(name: string, more: Partial<NodeConfig>): Node {
  return Node.create({
    name,
    addAttributes: () => carriedAttributes(name),
    parseHTML: () => [{ tag: name }],
    renderHTML: ({ HTMLAttributes }) => [name, HTMLAttributes],
    ...more,
  });
}

const blocks = [...BLOCKS].filter(([name]) => name !== 'pre').map(([name, kind]) => block(name, kind));

/** A node for every block of an article, so that no body loses its shape in the editor. */
export const textNodes: Node[] = [
  Node.create({ name: 'doc', topNode: true, content: 'block+' }),
  Node.create({ name: 'text', group: 'inline' }),
  ...blocks,
  preformatted,
  leaf('hr', { group: 'block' }),
  leaf('br', {
    group: 'inline',
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    renderText: () => '\n',
  }),
  leaf('img', { group: 'inline', inline: true, draggable: true }),
];
