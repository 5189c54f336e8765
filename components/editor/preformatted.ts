import { Node } from '@tiptap/react';
import { attributeNames, carriedAttributes } from './text-attributes';

/** The `code` that fills a `pre`, if one does: then it belongs to the block, and typing goes on inside it. */
function onlyCode(pre: HTMLElement): HTMLElement | null {
  const [child] = pre.children;
  const fills = pre.childNodes.length === 1 && child?.localName === 'code';
  return fills && child instanceof HTMLElement ? child : null;
}

function attributesOf(element: HTMLElement | null): Record<string, string> | null {
  if (!element) return null;
  const held = attributeNames('code').map((name) => [name, element.getAttribute(name)] as const);
  return Object.fromEntries(held.filter((pair): pair is [string, string] => pair[1] !== null));
}

/** A block of code or other text whose lines and spaces count. */
export const preformatted = Node.create({
  name: 'pre',
  group: 'block',
  content: 'inline*',
  code: true,
  defining: true,
  whitespace: 'pre',
  addAttributes: () => ({
    ...carriedAttributes('pre'),
    /** The attributes of the `code` that fills it; null where there is none. */
    code: { default: null, rendered: false, parseHTML: (pre: HTMLElement) => attributesOf(onlyCode(pre)) },
  }),
  parseHTML: () => [
    {
      tag: 'pre',
      preserveWhitespace: 'full',
      contentElement: (pre) => (pre instanceof HTMLElement ? (onlyCode(pre) ?? pre) : (pre as HTMLElement)),
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => {
    const code: unknown = node.attrs.code;
    return code ? ['pre', HTMLAttributes, ['code', code, 0]] : ['pre', HTMLAttributes, 0];
  },
});
