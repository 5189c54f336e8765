import type { Element, Root } from 'hast';
import type { Dialect } from './markdown-document';
import { markdownTree } from './markdown';
import { COMMENT_SCHEMA } from './schemas';
import { sanitized, type StoredHtml } from './stored-html';
import { textOf } from './tree-text';

const COMMENT: Dialect = { documents: false, keepLines: true, pictures: false };

/**
 * A comment's Markdown as safe HTML: paragraphs, line breaks as typed, emphasis, strong, struck words, links and bare
 * addresses (http, https, mailto), quotations, lists, code. HTML shows as the text it is; a heading becomes a bold
 * paragraph, a picture a link. What does not work out as a mark stays as typed. Links carry `nofollow ugc noopener`,
 * and each block finds its own direction. Takes any text, and time in proportion to its length (V29).
 */
export function renderComment(markdown: string): StoredHtml {
  return sanitized(commentTree(markdown), COMMENT_SCHEMA);
}

/** A comment's words without any marks, a line a block: for screening, search and plain-text mail. */
export function commentPlainText(markdown: string): string {
  return textOf(commentTree(markdown));
}

function commentTree(markdown: string): Root {
  const tree = markdownTree(markdown, COMMENT);
  tree.children.forEach((child) => child.type === 'element' && findDirection(child, true));
  return tree;
}

/** Sets `dir` on the outermost blocks and on quotations: an element that has it is skipped when its parent's is found. */
function findDirection(node: Element, outermost: boolean): void {
  if (node.tagName !== 'hr' && (outermost || node.tagName === 'blockquote')) {
    node.properties = { ...node.properties, dir: 'auto' };
  }
  for (const child of node.children) if (child.type === 'element') findDirection(child, false);
}
