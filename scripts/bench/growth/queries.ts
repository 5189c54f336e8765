import { findPublishedArticle } from '@/lib/articles/public-article';
import { listFeedArticles } from '@/lib/articles/public-feed';
import { listArticles, listLabels, listYears } from '@/lib/articles/public';
import { listRelated } from '@/lib/articles/public-surroundings';
import { locateComment } from '@/lib/comments/locate';
import { countComments, listThreads } from '@/lib/comments/public';
import { listNewestComments } from '@/lib/comments/public-newest';
import { listOwnComments } from '@/lib/comments/queries';
import { db } from '@/lib/db';
import { FEED_SIZE, HOME_PAGE_SIZE, LABELS_OFFERED_MAX, RELATED_MAX } from '@/lib/limits';
import { searchArticles } from '@/lib/search/public';
import { getSite } from '@/lib/settings/public';

/** A word of the sample's articles, in many of them. */
const SOUGHT = 'council';

export type ReadingQuery = { what: string; run: () => Promise<unknown> };

async function article(id: string): Promise<{ path: string; comment: { id: string; authorId: string } }> {
  const { path } = await db().article.findUniqueOrThrow({ where: { id }, select: { path: true } });
  const comment = await db().comment.findFirstOrThrow({
    where: { articleId: id, status: 'approved', parentId: { not: null } },
    select: { id: true, authorId: true },
    orderBy: { id: 'desc' },
  });
  if (path === null) throw new Error('The article that is watched is not published');
  return { path, comment };
}

/** What the pages that readers open ask the database for, page by page. */
export async function readingQueries(articleId: string): Promise<ReadingQuery[]> {
  const { path, comment } = await article(articleId);
  const { timeZone } = await getSite();
  return [
    {
      what: 'an article and what surrounds it',
      run: async () => Promise.all([findPublishedArticle(path), listRelated(articleId, RELATED_MAX)]),
    },
    {
      what: 'its 200 comments: count and first page of threads',
      run: async () => Promise.all([countComments([articleId]), listThreads(articleId)]),
    },
    { what: 'the page on which a comment stands', run: () => locateComment(comment.id) },
    {
      what: 'the front page, with counts',
      run: async () => {
        const { items } = await listArticles({}, { limit: HOME_PAGE_SIZE });
        return countComments(items.map(({ id }) => id));
      },
    },
    {
      what: 'its lists of labels and years',
      run: async () => Promise.all([listLabels(LABELS_OFFERED_MAX), listYears(timeZone)]),
    },
    { what: 'a reader’s own comments', run: () => listOwnComments(comment.authorId) },
    { what: 'the feed of articles', run: () => listFeedArticles(FEED_SIZE) },
    { what: 'the feed of comments', run: () => listNewestComments(FEED_SIZE) },
    { what: 'a search', run: () => searchArticles(SOUGHT) },
  ];
}
