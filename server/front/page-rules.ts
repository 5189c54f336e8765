import { CACHE_TAGS_META } from '@/lib/http/internal-headers';

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

/** An element as far as it matters for what stays of a page. `inside` says what it holds. */
export type PageElement = {
  tagName: string;
  attrs: readonly { name: string; value: string }[];
  inside: 'nothing' | 'comments alone' | 'more';
};

// Comments with which React marks a boundary that was not there in time, or that failed (react-dom, Fizz).
const LATE_BOUNDARY = ['$?', '$!', '$~'];
const OWN_SCRIPTS = '/assets/';

/** What a comment says to the front. None stays. */
export function noteComment(text: string, page: PlainPage): void {
  if (LATE_BOUNDARY.some((mark) => text.startsWith(mark))) page.streamed = true;
}

type Attributes = Pick<PageElement, 'attrs'>;

const attribute = ({ attrs }: Attributes, name: string): string | undefined =>
  attrs.find((candidate) => candidate.name === name)?.value;

/** Ours is an external module from /assets/ or a block of data, which no browser runs. */
function isOwnScript(element: PageElement): boolean {
  if (attribute(element, 'type') === 'application/ld+json') return attribute(element, 'src') === undefined;
  const own = attribute(element, 'src')?.startsWith(OWN_SCRIPTS) ?? false;
  return own && attribute(element, 'type') === 'module' && element.inside === 'nothing';
}

/** A hint to load a script that is no longer there; the hint for one of ours stays. */
function isScriptHint(element: Attributes): boolean {
  const rel = attribute(element, 'rel');
  const forScript = rel === 'modulepreload' || (rel === 'preload' && attribute(element, 'as') === 'script');
  return forScript && !attribute(element, 'href')?.startsWith(OWN_SCRIPTS);
}

/** The empty element that Next leaves at the start of the body for streamed metadata. */
function isEmptyMarker(element: PageElement): boolean {
  return element.attrs.length === 1 && attribute(element, 'hidden') !== undefined && element.inside !== 'more';
}

function isStreamedPart(element: PageElement): boolean {
  const id = attribute(element, 'id') ?? '';
  if (element.tagName === 'template') return id.startsWith('B:') || id.startsWith('P:');
  return id.startsWith('S:') && attribute(element, 'hidden') !== undefined;
}

/** True when the element stays. Notes on `page` what it says to the front. */
export function keepElement(element: PageElement, page: PlainPage): boolean {
  if (isStreamedPart(element)) page.streamed = true;
  switch (element.tagName) {
    case 'script':
      return isOwnScript(element);
    case 'link':
      return !isScriptHint(element);
    case 'div':
      return !isEmptyMarker(element);
    case 'meta':
      if (attribute(element, 'name') !== CACHE_TAGS_META) return attribute(element, 'name') !== 'next-size-adjust';
      page.tags.push(...(attribute(element, 'content') ?? '').split(' ').filter((tag) => tag !== ''));
      return false;
    case 'a': {
      const href = attribute(element, 'href');
      if (href?.startsWith('/') && !href.startsWith('//')) page.links.push(href);
      return true;
    }
    default:
      return true;
  }
}
