import { parse, serialize, defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { CACHE_TAGS_META } from '@/lib/http/internal-headers';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A page without the framework's scripts. */
export type PlainPage = {
  html: string;
  /** The cache tags that the page declared; empty when it declared none. */
  tags: string[];
  /** Paths of this site that the page links to, in order: what a reader may ask for next. */
  links: string[];
  /** True when part of the page was streamed out of order: only a script could put it in its place. */
  streamed: boolean;
};

// Comments with which React marks a boundary that was not there in time, or that failed (react-dom, Fizz).
const LATE_BOUNDARY = ['$?', '$!', '$~'];
const OWN_SCRIPTS = '/assets/';

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Ours is an external module from /assets/ or a block of data, which no browser runs. */
function isOwnScript(element: Element): boolean {
  if (attribute(element, 'type') === 'application/ld+json') return attribute(element, 'src') === undefined;
  const own = attribute(element, 'src')?.startsWith(OWN_SCRIPTS) ?? false;
  return own && attribute(element, 'type') === 'module' && element.childNodes.length === 0;
}

/** A hint to load a script that is no longer there; the hint for one of ours stays. */
function isScriptHint(element: Element): boolean {
  const rel = attribute(element, 'rel');
  const forScript = rel === 'modulepreload' || (rel === 'preload' && attribute(element, 'as') === 'script');
  return forScript && !attribute(element, 'href')?.startsWith(OWN_SCRIPTS);
}

/** The empty element that Next leaves at the start of the body for streamed metadata. */
function isEmptyMarker(element: Element): boolean {
  const hidden = element.tagName === 'div' && attribute(element, 'hidden') !== undefined;
  return hidden && element.attrs.length === 1 && element.childNodes.every((child) => child.nodeName === '#comment');
}

function isStreamedPart(element: Element): boolean {
  const id = attribute(element, 'id') ?? '';
  if (element.tagName === 'template') return id.startsWith('B:') || id.startsWith('P:');
  return id.startsWith('S:') && attribute(element, 'hidden') !== undefined;
}

/** A parser drops the line break that follows these tags; the text's own first one needs another before it. */
function keepFirstLineBreak(element: Element): void {
  const first = element.childNodes[0];
  if (!['pre', 'textarea', 'listing'].includes(element.tagName) || !first || !('value' in first)) return;
  if (first.value.startsWith('\n')) first.value = `\n${first.value}`;
}

/** True when the node stays. Notes on `page` what the node says to the front. */
function keep(node: Node, page: PlainPage): boolean {
  if (node.nodeName === '#comment') {
    if ('data' in node && LATE_BOUNDARY.some((mark) => node.data.startsWith(mark))) page.streamed = true;
    return false;
  }
  if (!isElement(node)) return true;
  if (isStreamedPart(node)) page.streamed = true;
  switch (node.tagName) {
    case 'script':
      return isOwnScript(node);
    case 'link':
      return !isScriptHint(node);
    case 'div':
      return !isEmptyMarker(node);
    case 'meta':
      if (attribute(node, 'name') !== CACHE_TAGS_META) return attribute(node, 'name') !== 'next-size-adjust';
      page.tags.push(...(attribute(node, 'content') ?? '').split(' ').filter((tag) => tag !== ''));
      return false;
    case 'a': {
      const href = attribute(node, 'href');
      if (href?.startsWith('/') && !href.startsWith('//')) page.links.push(href);
      return true;
    }
    default:
      return true;
  }
}

function walk(parent: Parent, page: PlainPage): void {
  parent.childNodes = parent.childNodes.filter((node) => keep(node, page));
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    node.attrs = node.attrs.filter(({ name }) => name !== 'nonce');
    if ('content' in node) walk(defaultTreeAdapter.getTemplateContent(node as DefaultTreeAdapterTypes.Template), page);
    walk(node, page);
    keepFirstLineBreak(node);
  }
}

/** True when the document arrived to its end: a render that broke off lacks the closing tag. */
export function isWhole(html: string): boolean {
  return html.trimEnd().endsWith('</html>');
}

const SCRIPT = '<script>';
const SCRIPT_END = '</script>';
const PAGE_END = '</body></html>';

/**
 * A page without the scripts at its end, which are two thirds of it: what the framework would draw the page from again. The
 * parser would go through each character of them to drop them. They are taken off from behind and only while there is no
 * `<` in them, so each is one whole script; and the parser still reads all that is left.
 */
function withoutLastScripts(html: string): string {
  const page = html.trimEnd();
  if (!page.endsWith(PAGE_END)) return html;
  let end = page.length - PAGE_END.length;
  while (page.startsWith(SCRIPT_END, end - SCRIPT_END.length)) {
    const start = page.lastIndexOf('<', end - SCRIPT_END.length - 1);
    if (!page.startsWith(SCRIPT, start)) break;
    end = start;
  }
  return page.slice(0, end) + PAGE_END;
}

/**
 * Takes the framework out of a page: its scripts, flight data, hints, nonces and comments. Our own module, blocks of data
 * and everything that a reader sees stay as they were. Scripting is off for the parser, so that the content of
 * `<noscript>` is markup to walk through and not text to pass by (V2).
 */
export function toPlainPage(html: string): PlainPage {
  const document = parse(withoutLastScripts(html), { scriptingEnabled: false });
  const page: PlainPage = { html: '', tags: [], links: [], streamed: false };
  walk(document, page);
  page.html = serialize(document, { scriptingEnabled: false });
  return page;
}
