import type { FieldErrors } from '@/lib/errors';
import { isBlank } from '@/lib/text/clean-text';

/** What an article still lacks before readers may see it, by field: it needs a title, and a body that can be seen. */
export function missingForReaders(article: { title: string; text: string; hasPicture: boolean }): FieldErrors {
  const { title, text, hasPicture } = article;
  return {
    ...(isBlank(title) && { title: 'Give the article a title before it is published.' }),
    ...(isBlank(text) && !hasPicture && { bodyHtml: 'Write something before it is published.' }),
  };
}
