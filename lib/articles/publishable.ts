import type { FieldErrors } from '@/lib/errors';
import { emptyFootnote } from '@/lib/markup/empty-footnote';
import { isBlank } from '@/lib/text/clean-text';

/**
 * What an article still lacks before readers may see it, by field: it needs a title, a body that can be seen, and words
 * in each of its footnotes.
 */
export function missingForReaders(article: { title: string; text: string; bodyHtml: string }): FieldErrors {
  const { title, text, bodyHtml } = article;
  const isEmpty = isBlank(text) && !bodyHtml.includes('<img');
  const note = emptyFootnote(bodyHtml);
  return {
    ...(isBlank(title) && { title: 'Give the article a title before it is published.' }),
    ...(note !== null && { bodyHtml: `Footnote ${note} is empty: write it, or delete it and its number.` }),
    ...(isEmpty && { bodyHtml: 'Write something before it is published.' }),
  };
}
