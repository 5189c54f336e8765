import type { Feed } from './entries';

/** The feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function toJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(feed.description && { description: feed.description }),
    language: feed.language,
    home_page_url: feed.homeUrl,
    feed_url: feed.selfUrl,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entry.html,
      ...(entry.summary && { summary: entry.summary }),
      date_published: entry.published.toISOString(),
      date_modified: entry.updated.toISOString(),
      authors: entry.authors.map(({ name, url }) => ({ name, ...(url && { url }) })),
      tags: entry.labels,
    })),
  });
}
