import { parse, type DefaultTreeAdapterTypes } from 'parse5';

const LINKED: Record<string, 'styles' | 'scripts' | 'other'> = {
  stylesheet: 'styles',
  modulepreload: 'scripts',
  manifest: 'other',
};

export type PageParts = { styles: string[]; scripts: string[]; other: string[] };

/** What a browser fetches for a page besides pictures and fonts, each once. */
export function partsOf(html: string): PageParts {
  const found = { styles: new Set<string>(), scripts: new Set<string>(), other: new Set<string>() };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const [src, href] = [attributes.get('src'), attributes.get('href')];
      if (node.tagName === 'script' && src) found.scripts.add(src);
      if (node.tagName === 'iframe' && src) found.other.add(src);
      const kind = node.tagName === 'link' ? LINKED[attributes.get('rel')?.toLowerCase() ?? ''] : undefined;
      if (kind && href) found[kind].add(href);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { styles: [...found.styles], scripts: [...found.scripts], other: [...found.other] };
}
