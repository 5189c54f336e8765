import { decodeReference } from './html-events';

/** Browsers and servers refuse longer ones anyway; a longer one stays words. */
export const ADDRESS_MAX = 2_000;
/** As in cmark: deeper parentheses are not part of an address. */
const PARENTHESES_MAX = 32;

export interface Destination {
  readonly address: string;
  readonly title: string;
  /** The index after its closing parenthesis. */
  readonly end: number;
}

/** Where addresses begin that were typed without any mark-up, in order. */
export function bareAddresses(source: string): number[] {
  return [...source.matchAll(/(?<![A-Za-z0-9_@./-])(?:https?:\/\/|www\.)(?=[\p{L}\p{N}])/giu)].map(
    ({ index }) => index,
  );
}

const TRAILING = new Set('?!.,:;*_~\'"’…');

/**
 * Where such an address ends: before the next space or bracket (`stop`), without the punctuation of the sentence around
 * it (`end`). Whoever does not take it goes on after `stop`, so that no stretch is read twice.
 */
export function bareAddressEnd(source: string, start: number): { end: number; stop: number } {
  const pattern = /[^\s<>[\]"“”«»`\\]*/y;
  pattern.lastIndex = start;
  const words = pattern.exec(source)?.[0] ?? '';
  let open = 0;
  for (const character of words) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  let end = words.length;
  for (; end > 0; end--) {
    const last = words.charAt(end - 1);
    if (last === ')' && open < 0) open++;
    else if (!TRAILING.has(last)) break;
  }
  return { end: start + end, stop: start + words.length };
}

/** The address or mail address between the `<` at `start` and its `>`; undefined when it is none (CommonMark 0.31.2, 6.5). */
export function angledAddressAt(
  source: string,
  start: number,
): { words: string; address: string; end: number } | undefined {
  const pattern =
    /<(?:(?<mail>[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z\d.-]{1,253})|(?<address>[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]{1,2000}))>/y;
  pattern.lastIndex = start;
  const { mail, address } = pattern.exec(source)?.groups ?? {};
  if (mail !== undefined) return { words: mail, address: `mailto:${mail}`, end: pattern.lastIndex };
  return address === undefined ? undefined : { words: address, address, end: pattern.lastIndex };
}

/** The `(address "title")` of a link or picture, from its opening parenthesis on; undefined when it is none. */
export function destinationAt(source: string, start: number): Destination | undefined {
  let at = skipSpace(source, start + 1);
  const angled = source.charAt(at) === '<';
  const end = angled ? angledEnd(source, at) : plainEnd(source, at);
  if (end === undefined) return undefined;
  const address = angled ? source.slice(at + 1, end - 1) : source.slice(at, end);
  at = skipSpace(source, end);
  const title = at > end ? titleAt(source, at) : undefined;
  if (title) at = skipSpace(source, title.end);
  if (source.charAt(at) !== ')' || address === '') return undefined;
  return { address: unescaped(address), title: unescaped(title?.words ?? ''), end: at + 1 };
}

function angledEnd(source: string, start: number): number | undefined {
  const pattern = /<[^<>\n]{0,2000}>/y;
  pattern.lastIndex = start;
  return pattern.test(source) ? pattern.lastIndex : undefined;
}

function plainEnd(source: string, start: number): number | undefined {
  let open = 0;
  let at = start;
  for (; at < source.length && at - start <= ADDRESS_MAX; at++) {
    const character = source.charAt(at);
    if (character === '\\') at++;
    else if (character === '(' && ++open > PARENTHESES_MAX) return undefined;
    else if (character === ')' && --open < 0) return at;
    else if (character <= ' ') break;
  }
  return open > 0 || at - start > ADDRESS_MAX ? undefined : at;
}

function titleAt(source: string, start: number): { words: string; end: number } | undefined {
  const pattern = /"([^"]{0,300})"|'([^']{0,300})'|\(([^()]{0,300})\)/y;
  pattern.lastIndex = start;
  const found = pattern.exec(source);
  return found ? { words: found[1] ?? found[2] ?? found[3] ?? '', end: pattern.lastIndex } : undefined;
}

function skipSpace(source: string, start: number): number {
  let at = start;
  while (/[ \t\n]/.test(source.charAt(at)) && at < source.length) at++;
  return at;
}

function unescaped(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g, decodeReference);
}
