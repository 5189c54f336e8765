import type { Metadata } from 'next';
import { CACHE_TAGS_META } from '@/lib/http/internal-headers';
import { env } from '@/lib/env';
import { paths, withQuery } from '@/lib/paths';
import { readSite, readWords } from './site-frame';
import { sharePicture, siteIcons } from './site-icons';

type PageHead = {
  /** Left out on the front page, which is called as the site is. */
  title?: string;
  description?: string;
  /** The page's one address, for `canonical`; left out for a page that has none. */
  path?: string;
  /** Tags of every write that changes this page (lib/cache-tags.ts). */
  tags: readonly string[];
  /** False for a page that search engines should not list: a page of results, one of many pages of comments. */
  listed?: boolean;
  article?: { publishedAt: Date; changedAt: Date | null; authors: string[]; labels: string[] };
  /** What a link to the page is shown with; a drawing of ours where it has no picture. */
  picture?: { src: string; alt: string; width: number; height: number } | null;
  /** A feed of this page's own, beside the site's. */
  feed?: { title: string; path: string };
};

/** The head of a public page. Whatever is said here is said for nobody in particular. */
export async function pageMetadata({
  title,
  description,
  path,
  tags,
  listed = true,
  article,
  picture,
  feed,
}: PageHead): Promise<Metadata> {
  const site = await readSite();
  const atom = [
    { title: site.name, url: paths.postsFeed },
    { title: (await readWords())('feeds.commentsOn', { site: site.name }), url: paths.commentsFeed },
  ];
  const summary = description || site.description || undefined;
  return {
    metadataBase: new URL(env().SITE_URL),
    title: title ? `${title} – ${site.name}` : site.name,
    description: summary,
    icons: siteIcons(),
    // At the front door alone: elsewhere it would be one more request for what few ever use.
    ...(path === paths.home() && { manifest: paths.manifest }),
    alternates: {
      canonical: path,
      types: {
        'application/atom+xml': feed ? [...atom, { title: feed.title, url: feed.path }] : atom,
        'application/rss+xml': [{ title: site.name, url: withQuery(paths.postsFeed, { alt: 'rss' }) }],
        'application/feed+json': [{ title: site.name, url: withQuery(paths.postsFeed, { alt: 'json' }) }],
      },
    },
    openGraph: {
      siteName: site.name,
      title: title ?? site.name,
      description: summary,
      url: path,
      locale: site.language.replace('-', '_'),
      images: picture
        ? { url: picture.src, alt: picture.alt, width: picture.width, height: picture.height }
        : sharePicture(),
      ...(article
        ? {
            type: 'article' as const,
            publishedTime: article.publishedAt.toISOString(),
            modifiedTime: article.changedAt?.toISOString(),
            authors: article.authors,
            tags: article.labels,
          }
        : { type: 'website' as const }),
    },
    twitter: { card: 'summary_large_image' },
    ...(listed ? {} : { robots: { index: false, follow: true } }),
    other: { [CACHE_TAGS_META]: tags.join(' ') },
  };
}
