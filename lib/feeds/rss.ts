import { updatedAt, type Feed, type FeedEntry } from './entries';
import { xml } from './xml';

// RFC 822 with a four-digit year is what RSS asks for, and what toUTCString writes.
const item = (entry: FeedEntry) => xml`
<item>
<title>${entry.title}</title>
<link>${entry.url}</link>
<guid isPermaLink="false">${entry.id}</guid>
<pubDate>${entry.published.toUTCString()}</pubDate>
${entry.authors.map(({ name }) => xml`<dc:creator>${name}</dc:creator>`)}
${entry.labels.map((label) => xml`<category>${label}</category>`)}
<description>${entry.html}</description>
</item>`;

/** The feed as RSS 2.0 (rssboard.org/rss-specification), authors by Dublin Core because RSS wants their e-mail addresses. */
export function toRss(feed: Feed): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${feed.title}</title>
<link>${feed.homeUrl}</link>
<description>${feed.description || feed.title}</description>
<language>${feed.language}</language>
<atom:link rel="self" type="application/rss+xml" href="${feed.selfUrl}"/>
<lastBuildDate>${updatedAt(feed).toUTCString()}</lastBuildDate>
<generator>Rejoinder</generator>${feed.entries.map(item)}
</channel>
</rss>
`.markup;
}
