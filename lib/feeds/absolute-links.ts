import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const ADDRESSES = new Set(['href', 'src', 'cite']);

function walk(nodes: readonly Node[], base: string): void {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    for (const attribute of node.attrs) {
      if (!ADDRESSES.has(attribute.name) || !URL.canParse(attribute.value, base)) continue;
      attribute.value = new URL(attribute.value, base).href;
    }
    walk(node.childNodes, base);
  }
}

/** Stored HTML for a reader elsewhere: every address in it is whole, resolved against the page that it stands on. */
export function withAbsoluteLinks(html: string, base: string): string {
  const fragment = parseFragment(html);
  walk(fragment.childNodes, base);
  return serialize(fragment);
}
