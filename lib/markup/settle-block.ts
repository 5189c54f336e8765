import type { Element, ElementContent, Root } from 'hast';

/** Whether anything was written into it so far. */
export function hasContent(node: Element | Root): boolean {
  return node.children.length > 0;
}

/** Cells hold their place in the grid even when they are empty. */
const KEPT_EMPTY = new Set(['td', 'th']);
const BLANKABLE = new Set(['p', 'h2', 'h3', 'h4', 'dt', 'caption']);
const PARAGRAPH_LIKE = new Set(['p', 'blockquote', 'pre', 'figure', 'table', 'aside', 'dl', 'h2', 'h3', 'h4', 'hr']);
const LINE_HOLDERS = new Set(['li', 'dd', 'td', 'th', 'figcaption']);
const FIGURE_PLACES = new Set(['', 'blockquote', 'aside', 'section']);

/**
 * The final form of a block that was just closed inside an element called `parent`: itself, nothing if it is empty, the one
 * paragraph of an item or cell without its `p`, a paragraph of nothing but pictures as a figure.
 */
export function settle(node: Element, parent: string): Element | ElementContent[] {
  if (LINE_HOLDERS.has(node.tagName)) unwrapOnlyParagraph(node);
  if (!hasContent(node)) return KEPT_EMPTY.has(node.tagName) ? node : [];
  if (BLANKABLE.has(node.tagName) && isBlank(node)) return [];
  if (node.tagName !== 'p') return node;
  if (!node.children.every(isPictureOrSpace)) return node;
  const pictures = node.children.filter((child) => child.type === 'element');
  if (!FIGURE_PLACES.has(parent)) return pictures;
  return [{ ...node, tagName: 'figure', children: pictures }];
}

function unwrapOnlyParagraph(node: Element): void {
  const [first, ...rest] = node.children;
  if (first?.type !== 'element' || first.tagName !== 'p' || !addsNothing(first, node)) return;
  if (node.tagName === 'li' ? rest.every(isList) : rest.length === 0) node.children = [...first.children, ...rest];
}

/** Whether a paragraph says nothing (of its language or direction) that the element around it does not say. */
function addsNothing(paragraph: Element, around: Element): boolean {
  return Object.entries(paragraph.properties).every(([key, value]) => key !== 'id' && around.properties[key] === value);
}

function isList(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

function isPictureOrSpace(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type !== 'element') return false;
  return node.tagName === 'img' || (node.tagName === 'a' && hasContent(node) && node.children.every(isPictureOrSpace));
}

/** A paragraph of hard spaces is how word processors leave a gap. */
function isBlank(node: Element): boolean {
  return node.children.every((child) =>
    child.type === 'text'
      ? child.value.trim() === ''
      : child.type === 'element' && child.tagName !== 'img' && isBlank(child),
  );
}

/** Undoes the unwrapping of `settle` for an item that is opened once more. */
export function wrapLooseWords(item: Element): void {
  const words = item.children.findIndex(isList);
  const count = words < 0 ? item.children.length : words;
  const first = item.children[0];
  if (count === 0 || (first?.type === 'element' && PARAGRAPH_LIKE.has(first.tagName))) return;
  item.children.splice(0, count, {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: item.children.slice(0, count),
  });
}
