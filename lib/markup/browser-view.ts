import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

/** For tests: what a browser makes of HTML, by the parsing algorithm of the HTML Standard with scripting on. */
export interface BrowserView {
  /** `name` for each element, `name[attribute]` for each attribute, in order. */
  readonly parts: readonly string[];
  readonly addresses: readonly string[];
  readonly text: string;
  readonly depth: number;
  /** The same document, serialized again. */
  readonly html: string;
}

export function viewInBrowser(html: string): BrowserView {
  const fragment = parseFragment(html, { scriptingEnabled: true });
  const parts: string[] = [];
  const addresses: string[] = [];
  let text = '';
  let deepest = 0;
  const visit = (node: DefaultTreeAdapterTypes.ParentNode, depth: number) => {
    deepest = Math.max(deepest, depth);
    for (const child of node.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) text += child.value;
      else if (child.nodeName.startsWith('#')) parts.push(child.nodeName);
      if (!('tagName' in child)) continue;
      parts.push(child.tagName);
      for (const { name, value } of child.attrs) {
        parts.push(`${child.tagName}[${name}]`);
        if (name === 'href' || name === 'src' || name === 'cite') addresses.push(value);
      }
      visit('content' in child ? child.content : child, depth + 1);
    }
  };
  visit(fragment, 0);
  return { parts, addresses, text, depth: deepest, html: serialize(fragment) };
}
