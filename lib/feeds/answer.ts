import { CACHE_TAGS_HEADER } from '@/lib/http/internal-headers';
import { toAtom } from './atom';
import type { Feed } from './entries';
import { toJsonFeed } from './json-feed';
import { toRss } from './rss';

export type FeedFormat = 'atom' | 'rss' | 'json';

const FORMATS: Record<FeedFormat, { contentType: string; write: (feed: Feed) => string }> = {
  atom: { contentType: 'application/atom+xml; charset=utf-8', write: toAtom },
  rss: { contentType: 'application/rss+xml; charset=utf-8', write: toRss },
  json: { contentType: 'application/feed+json; charset=utf-8', write: toJsonFeed },
};

/** The format that `?alt=` asks for: Atom, unless it names another that we have. */
export function formatOf(alt: string | null): FeedFormat {
  return alt === 'rss' || alt === 'json' ? alt : 'atom';
}

/** A feed in a format, with the tags of the writes that change it. */
export function answerFeed(feed: Feed, format: FeedFormat, tags: readonly string[]): Response {
  const { contentType, write } = FORMATS[format];
  return new Response(write(feed), { headers: { 'content-type': contentType, [CACHE_TAGS_HEADER]: tags.join(' ') } });
}
