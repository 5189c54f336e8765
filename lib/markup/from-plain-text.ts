import { cleanText } from '@/lib/text/clean-text';
import { ARTICLE_SCHEMA } from './schemas';
import { sanitized, type StoredHtml } from './stored-html';
import { TreeBuilder } from './tree-builder';

/**
 * A pasted plain text as an article's clean HTML, character for character. Blank lines part the paragraphs, and a line
 * break inside one stays; without any blank line, each line is a paragraph. Nothing in it is taken for mark-up.
 * Runs in a browser as well.
 */
export function fromPlainText(text: string): StoredHtml {
  const lines = cleanText(text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\v', '\n'))
    .split('\n')
    .map((line) => line.trim());
  const start = lines.findIndex(Boolean);
  const end = lines.findLastIndex(Boolean) + 1;
  const body = start < 0 ? [] : lines.slice(start, end);
  const spaced = body.includes('');
  const builder = new TreeBuilder({ spaces: 'keep' });
  for (const line of body) {
    if (line) builder.text(line);
    if (spaced && line) builder.lineBreak();
    else builder.breakText();
  }
  return sanitized(builder.finish(), ARTICLE_SCHEMA);
}
