import { destinationAt, type Destination } from './markdown-addresses';
import { type Definition, labelKey } from './markdown-document';
import type { Run } from './markdown-emphasis';

/** An opened bracket that may begin a link or a picture. */
export interface Bracket {
  readonly piece: number;
  readonly textStart: number;
  readonly picture: boolean;
  readonly runs: Run | undefined;
  inLink: boolean;
  /** Whether another bracket stands inside it: then it names no definition. */
  nested: boolean;
}

/** Where the link leads whose text `bracket` began and the bracket at `at` ends; nothing when it is no link. */
export function targetAfter(
  source: string,
  at: number,
  bracket: Bracket,
  definitions: ReadonlyMap<string, Definition>,
): Destination | undefined {
  const after = at + 1;
  if (source.charAt(after) === '(') return destinationAt(source, after);
  if (definitions.size === 0 || bracket.nested) return undefined;
  const named = /\[([^[\]\\]{0,200})\]/y;
  named.lastIndex = after;
  const label = named.exec(source);
  const own = source.slice(bracket.textStart, Math.min(at, bracket.textStart + 200));
  const definition = definitions.get(labelKey(label?.[1] || own));
  return definition && { ...definition, end: after + (label?.[0].length ?? 0) };
}

/** A link holds no links: brackets that are still open around one stay words. Stops where it was done before. */
export function forbidLinksAround(brackets: readonly Bracket[]): void {
  for (let index = brackets.length - 1; index >= 0; index--) {
    const bracket = brackets[index];
    if (!bracket || (bracket.inLink && !bracket.picture)) return;
    if (!bracket.picture) bracket.inLink = true;
  }
}
