import { beforeAll, describe, expect, it } from 'vitest';
import { listArticles } from '@/lib/articles/public';
import { findPublishedArticle } from '@/lib/articles/public-article';
import { findPicture } from '@/lib/articles/public-surroundings';
import { locateComment } from '@/lib/comments/locate';
import { listOwnOnArticle } from '@/lib/comments/own';
import { countComments, findThread, listThreads } from '@/lib/comments/public';
import { findCommentInContext, listOwnComments } from '@/lib/comments/queries';
import { connections, db } from '@/lib/db';
import { findArticleCommentsFeed, readCommentsFeed } from '@/lib/feeds/comments';
import { readPostsFeed } from '@/lib/feeds/posts';
import { HOME_PAGE_SIZE } from '@/lib/limits';
import { listQueue } from '@/lib/moderation/queue-list';
import { searchArticles } from '@/lib/search/public';
import { growDiscussion, growSite } from './big-site';
import { makeSite } from './factories';
import { costOf, type Cost } from './reading-cost';

/** Few enough to be made in a second, enough that PostgreSQL prefers an index to reading a table. */
const ARTICLES = 400;
const COMMENTS = 500;
const TIMES = 4;
/**
 * What a reading may cost on a site of four times the size, by what it cost before: the same, but for an index that has
 * got a level deeper, and for one of a few pages that PostgreSQL reads whole where a dozen look-ups would be more. What
 * reads a table whole costs four times.
 */
const ALLOWED = { times: 1.3, pages: 20, rows: 2_000 };
const allowed = ({ pages, rows }: Cost): Cost => ({
  pages: pages * ALLOWED.times + ALLOWED.pages,
  rows: rows * ALLOWED.times + ALLOWED.rows,
});

/** The article with the long discussion, and its place among all. */
const NUMBER = 5;
const PATH = `/2026/03/big-${NUMBER}`;
let articleId: string;
let commentId: string;
let rootId: string;
let readerId: string;

type Pages = { items: { id: string }[]; next: string | null };
/** The second page of a list, when there is one. */
async function second(list: (from?: string) => Promise<Pages>): Promise<void> {
  const { next } = await list();
  if (next === null) throw new Error('There is one page only');
  expect((await list(next)).items).not.toEqual([]);
}

const home = (before?: string) => listArticles({}, { limit: HOME_PAGE_SIZE, before });
const threads = async (from?: string): Promise<Pages> => {
  const { threads: items, next } = await listThreads(articleId, from);
  return { items: items.map(({ root }) => root), next };
};
const search = async (from?: string): Promise<Pages> => {
  const { results: items, next } = await searchArticles('ferry', from);
  return { items, next };
};

/** Of one discussion, however long it is. */
const OF_ARTICLE: Record<string, () => Promise<unknown>> = {
  'the first page of an article’s threads': () => threads(),
  'a later page of them': () => second(threads),
  'one thread': () => findThread(articleId, rootId),
  'the page on which a comment stands': () => locateComment(commentId),
  'a comment in its context': () => findCommentInContext(commentId),
  'the feed of an article’s comments': () => findArticleCommentsFeed(articleId),
};
/** Of the site, however many articles, comments and people it has. */
const OF_SITE: Record<string, () => Promise<unknown>> = {
  ...OF_ARTICLE,
  'an article': () => findPublishedArticle(PATH),
  'the number of its comments': () => countComments([articleId]),
  'the home page': async () => {
    const ids = (await home()).items.map(({ id }) => id);
    await Promise.all([countComments(ids), findPicture(ids[0] ?? '')]);
  },
  'a later page of articles': () => second(home),
  'the feed of comments': () => readCommentsFeed(),
  'the feed of articles': () => readPostsFeed(),
  'a reader’s own comments': () => listOwnComments(readerId),
  'a later page of their own': () => second((from) => listOwnComments(readerId, from)),
  'a reader’s own on an article': () => listOwnOnArticle(readerId, articleId),
  'the queue': () => listQueue({ tab: 'pending' }),
  'a later page of the queue': () => second((cursor) => listQueue({ tab: 'pending', cursor })),
  'what was approved': () => listQueue({ tab: 'approved' }),
  'a search for a word that all have': () => search(),
  'a later page of it': () => second(search),
  'a search for a rare word': () => searchArticles('lighthouse'),
  'a search for a misspelled word': () => searchArticles('lighthuse'),
};

const before: Record<string, Cost> = {};
const limitOf = (name: string): Cost => allowed(before[name] ?? { pages: 0, rows: 0 });

async function expectNoMore(name: string): Promise<void> {
  const { pages, rows } = await costOf(OF_SITE[name] as () => Promise<unknown>);
  expect(pages, 'pages').toBeLessThanOrEqual(limitOf(name).pages);
  expect(rows, 'rows').toBeLessThanOrEqual(limitOf(name).rows);
}

beforeAll(async () => {
  await makeSite();
  await growSite(0, ARTICLES);
  await growDiscussion(NUMBER, COMMENTS);
  articleId = (await findPublishedArticle(PATH))?.id ?? '';
  ({ id: readerId } = await db().person.findUniqueOrThrow({ where: { nameKey: 'person5' } }));
  ({ id: commentId, rootId } = await db().comment.findFirstOrThrow({
    where: { articleId, status: 'approved', depth: 4 },
    orderBy: { createdAt: 'desc' },
  }));
  for (const [name, read] of Object.entries(OF_SITE)) before[name] = await costOf(read);
});

describe('R13: on a site with four times the articles, comments and people', () => {
  beforeAll(() => growSite(ARTICLES, TIMES * ARTICLES));
  it.each(Object.keys(OF_SITE))('no more is read for %s', expectNoMore);

  it.each([
    ['comments_roots', 'the first page of an article’s threads'],
    ['comments_roots', 'the page on which a comment stands'],
    ['articles_published', 'the home page'],
    ['articles_published', 'the feed of articles'],
    ['comments_by_status', 'the queue'],
    ['comments_by_status', 'a later page of the queue'],
    ['articles_search', 'a search for a rare word'],
  ])('it shows when %s is missing, in %s', async (index, name) => {
    const { rows } = await connections().query<{ sql: string }>('SELECT pg_get_indexdef($1::regclass) AS sql', [index]);
    await connections().query(`DROP INDEX ${index}`);
    try {
      await expect(expectNoMore(name)).rejects.toThrow(/pages|rows/);
    } finally {
      await connections().query(rows[0]?.sql ?? '');
    }
  });
});

describe('R13: under an article with four times the comments', () => {
  beforeAll(() => growDiscussion(NUMBER, TIMES * COMMENTS, COMMENTS));
  it.each(Object.keys(OF_ARTICLE))('no more is read for %s', expectNoMore);
});
