import type { Nodes, Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { writeHtml } from './write-html';

declare const brand: unique symbol;

/**
 * HTML that went through the sanitizer of this folder and may be put into a page as it is.
 * Nothing outside `lib/markup` makes one, but for reading back what was stored (`trustStoredHtml`).
 */
export type StoredHtml = string & { readonly [brand]: 'StoredHtml' };

/** Kept beside every stored rendering. Raise it when the same source would render differently. */
export const RENDERER_VERSION = 1;

/**
 * The last step before storing, and the only one that makes HTML text (V1): drops from `tree` whatever `schema` does
 * not name, then serializes it. For the files of `lib/markup` alone.
 */
export function sanitized(tree: Root, schema: Schema): StoredHtml {
  const safe: Nodes = sanitize(tree, schema);
  return writeHtml(safe) as StoredHtml;
}

/**
 * Reads back a column that only ever receives a `StoredHtml`. Promises nothing about any other text: never hand it
 * what a person, a file or another server sent.
 */
export function trustStoredHtml(fromDatabase: string): StoredHtml {
  return fromDatabase as StoredHtml;
}
