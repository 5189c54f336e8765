import { articleTree } from './article';
import { officeMarkup } from './office-markup';
import { ARTICLE_SCHEMA } from './schemas';
import { sanitized, type StoredHtml } from './stored-html';

/**
 * Pasted rich text, from a web page, Word, Google Docs or a mail, as an article's clean HTML. Bold and italics that are
 * only styles become marks, Word's list paragraphs become lists without their typed bullets, two line breaks in a row
 * become a new paragraph, and hidden text is left out; of the rest, nothing is lost or doubled.
 * Also for the bodies of imported posts. Runs in a browser as well.
 */
export function fromRichHtml(html: string): StoredHtml {
  return sanitized(articleTree(html, { spaces: 'collapse', breaksSplit: true }, officeMarkup), ARTICLE_SCHEMA);
}
