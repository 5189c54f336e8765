import { updatedAt, type Feed, type FeedEntry } from './entries';
import { xml } from './xml';

const entryXml = (entry: FeedEntry) => xml`
<entry>
<id>${entry.id}</id>
<title>${entry.title}</title>
<link rel="alternate" type="text/html" href="${entry.url}"/>
<published>${entry.published.toISOString()}</published>
<updated>${entry.updated.toISOString()}</updated>
${entry.authors.map(({ name, url }) => xml`<author><name>${name}</name>${url !== null && xml`<uri>${url}</uri>`}</author>`)}
${entry.labels.map((label) => xml`<category term="${label}"/>`)}
${entry.about && xml`<thr:in-reply-to ref="${entry.about.id}" href="${entry.about.url}" type="text/html"/>`}
${entry.summary !== null && xml`<summary type="text">${entry.summary}</summary>`}
<content type="html">${entry.html}</content>
</entry>`;

/** The feed as Atom 1.0 (RFC 4287), comments with the threading extension (RFC 4685). */
export function toAtom(feed: Feed): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="${feed.language}">
<id>${feed.selfUrl}</id>
<title>${feed.title}</title>
${feed.description !== '' && xml`<subtitle>${feed.description}</subtitle>`}
<link rel="self" type="application/atom+xml" href="${feed.selfUrl}"/>
<link rel="alternate" type="text/html" href="${feed.homeUrl}"/>
<updated>${updatedAt(feed).toISOString()}</updated>
<generator>Rejoinder</generator>${feed.entries.map(entryXml)}
</feed>
`.markup;
}
