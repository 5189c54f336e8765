/** The channel on which a committed write names the pages that it changed. */
export const CACHE_CHANNEL = 'rejoinder_pages';

/** PostgreSQL refuses a NOTIFY payload of 8000 bytes or more (its documentation, "NOTIFY"). */
export const CACHE_PAYLOAD_MAX = 7900;

/**
 * The names by which a write drops cached pages. A tag has no spaces.
 * `articles` stands for every list of articles (home, archives, labels, feeds, sitemap, search, unknown addresses);
 * `article` for the pages that show one article; `comments` for those that show its comments or their number.
 */
export const cacheTags = {
  site: 'site',
  articles: 'articles',
  allComments: 'comments',
  article: (id: string) => `article:${id}`,
  comments: (articleId: string) => `comments:${articleId}`,
  author: (personId: string) => `author:${personId}`,
  standingPage: (slug: string) => `page:${slug}`,
} as const;
