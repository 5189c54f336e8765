import { parse, serialize, defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { copyPlainPage } from './copied-page';
import { keepElement, noteComment, type PageElement, type PlainPage } from './page-rules';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

function insideOf({ childNodes }: Element): PageElement['inside'] {
  if (childNodes.length === 0) return 'nothing';
  return childNodes.every((child) => child.nodeName === '#comment') ? 'comments alone' : 'more';
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
    if ('data' in node) noteComment(node.data, page);
    return false;
  }
  return !isElement(node) || keepElement({ ...node, inside: insideOf(node) }, page);
}

function walk(parent: Parent, page: PlainPage): void {
  const kept: Node[] = [];
  for (const node of parent.childNodes) {
    if (!keep(node, page)) continue;
    kept.push(node);
    if (!isElement(node)) continue;
    node.attrs = node.attrs.filter(({ name }) => name !== 'nonce');
    if ('content' in node) walk(defaultTreeAdapter.getTemplateContent(node as DefaultTreeAdapterTypes.Template), page);
    walk(node, page);
    keepFirstLineBreak(node);
  }
  parent.childNodes = kept;
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

/** `toPlainPage` by an HTML parser, for whatever a page holds and however it is spelled. */
export function parsePlainPage(html: string): PlainPage {
  const document = parse(html, { scriptingEnabled: false });
  const page: PlainPage = { html: '', tags: [], links: [], streamed: false };
  walk(document, page);
  page.html = serialize(document, { scriptingEnabled: false });
  return page;
}

/**
 * Takes the framework out of a page: its scripts, flight data, hints, nonces and comments. Our own module, blocks of data
 * and everything that a reader sees stay as they were. Scripting is off for the parser, so that the content of
 * `<noscript>` is markup to walk through and not text to pass by (V2).
 */
export function toPlainPage(html: string): PlainPage {
  const page = withoutLastScripts(html);
  return copyPlainPage(page) ?? parsePlainPage(page);
}
