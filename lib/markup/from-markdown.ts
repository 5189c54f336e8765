import type { Dialect } from './markdown-document';
import { markdownTree } from './markdown';
import { ARTICLE_SCHEMA } from './schemas';
import { sanitized, type StoredHtml } from './stored-html';

const DOCUMENT: Dialect = { documents: true, keepLines: false, pictures: true };

/**
 * A pasted Markdown document as an article's clean HTML: headings, paragraphs, quotations, lists, code, tables,
 * pictures and links (by definition, too). Lines that an editor wrapped are joined; HTML in it shows as text.
 * Runs in a browser as well.
 */
export function fromMarkdown(markdown: string): StoredHtml {
  return sanitized(markdownTree(markdown, DOCUMENT), ARTICLE_SCHEMA);
}
