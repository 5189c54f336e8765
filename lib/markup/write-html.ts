import type { Nodes, Properties } from 'hast';

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img']);
/** The properties of hast whose attribute is not just their name in lower case. */
const ATTRIBUTE: ReadonlyMap<string, string> = new Map([['className', 'class']]);

/**
 * HTML text of a sanitized tree (HTML Standard, 13.3, for elements of the house vocabulary: none of them is foreign or
 * holds raw text). Only `sanitized` calls it. Written by hand because a general serializer takes as long as all the
 * rest together (V29); its result is compared with that of `hast-util-to-html` in the tests.
 */
export function writeHtml(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return escapeText(node.value);
    case 'element': {
      const start = `<${node.tagName}${attributes(node.properties)}>`;
      return VOID.has(node.tagName) ? start : `${start}${content(node.children)}</${node.tagName}>`;
    }
    case 'root':
      return content(node.children);
    default:
      return '';
  }
}

function content(children: readonly Nodes[]): string {
  let html = '';
  for (const child of children) html += writeHtml(child);
  return html;
}

function attributes(properties: Properties): string {
  let html = '';
  for (const key in properties) {
    const value = properties[key];
    if (value === undefined || value === null || value === false) continue;
    const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
    html += ` ${ATTRIBUTE.get(key) ?? key.toLowerCase()}="${escapeText(text).replaceAll('"', '&quot;')}"`;
  }
  return html;
}

function escapeText(text: string): string {
  return /[&<]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}
