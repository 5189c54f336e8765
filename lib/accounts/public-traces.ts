import { cacheTags } from '@/lib/cache-tags';
import type { Tx } from '@/lib/db';
import { notifyPages } from '@/lib/write';

/** From this many articles on, dropping every page costs less than naming each. */
const ARTICLES_NAMED = 500;

/** Drops the public pages that show a person's name, mark or bio: their author page, and articles they wrote or commented on. */
export async function notifyTracesOf(tx: Tx, personId: string): Promise<void> {
  const articles = await tx.comment.findMany({
    where: { authorId: personId },
    distinct: ['articleId'],
    select: { articleId: true },
    take: ARTICLES_NAMED,
  });
  const bylines = await tx.byline.findMany({ where: { personId }, select: { articleId: true }, take: ARTICLES_NAMED });
  if (articles.length + bylines.length >= ARTICLES_NAMED) return notifyPages(tx, [cacheTags.site]);
  const tags = [
    ...articles.map(({ articleId }) => cacheTags.comments(articleId)),
    ...bylines.map(({ articleId }) => cacheTags.article(articleId)),
  ];
  if (bylines.length > 0) tags.push(cacheTags.articles);
  if (articles.length > 0) tags.push(cacheTags.allComments);
  await notifyPages(tx, [cacheTags.author(personId), ...tags]);
}
