import { listFeedArticles, type FeedArticle } from '@/lib/articles/public-feed';
import { env } from '@/lib/env';
import { FEED_SIZE } from '@/lib/limits';
import { absoluteUrl, paths, withQuery } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { withAbsoluteLinks } from './absolute-links';
import type { Feed, FeedEntry } from './entries';

/** The newest articles in full. `alt` is the format, as the feed's own address names it. */
export async function readPostsFeed(alt?: 'rss' | 'json'): Promise<Feed> {
  const [site, articles] = await Promise.all([getSite(), listFeedArticles(FEED_SIZE)]);
  const { SITE_URL } = env();
  return {
    title: site.name,
    description: site.description,
    language: site.language,
    homeUrl: absoluteUrl(SITE_URL, paths.home()),
    selfUrl: absoluteUrl(SITE_URL, withQuery(paths.postsFeed, { alt })),
    entries: articles.map((article) => toEntry(article, SITE_URL)),
  };
}

function toEntry(article: FeedArticle, siteUrl: string): FeedEntry {
  const url = absoluteUrl(siteUrl, article.path);
  return {
    id: `urn:uuid:${article.id}`,
    url,
    title: article.title,
    published: article.publishedAt,
    updated: article.correctedAt ?? article.publishedAt,
    authors: article.authors.map(({ name, handle }) => ({
      name,
      url: handle === null ? null : absoluteUrl(siteUrl, paths.author(handle)),
    })),
    labels: article.labels.map(({ name }) => name),
    summary: article.summary,
    html: withAbsoluteLinks(article.bodyHtml, url),
    about: null,
  };
}
