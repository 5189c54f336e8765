import { cacheTags } from '@/lib/cache-tags';
import type { Tx } from '@/lib/db';
import { notifyPages } from '@/lib/write';

/** Drops every page that shows this article or lists it. */
export function notifyArticle(tx: Tx, article: { id: string; ownerIds: readonly string[] }): Promise<void> {
  return notifyPages(tx, [
    cacheTags.article(article.id),
    cacheTags.articles,
    ...article.ownerIds.map(cacheTags.author),
  ]);
}
