import { cacheTags } from '@/lib/cache-tags';
import { env } from '@/lib/env';
import { CACHE_TAGS_HEADER } from '@/lib/http/internal-headers';
import { absoluteUrl, paths } from '@/lib/paths';

export const dynamic = 'force-dynamic';

/** Robots may read what readers read (RFC 9309). The rest is closed to them by itself; this saves them the way. */
export function GET(): Response {
  const closed = [
    '/admin',
    '/api/',
    '/compose',
    '/comments/',
    '/search',
    '/settings',
    '/sign-in/',
    '/sign-in?',
    '/sign-up',
  ];
  const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), ''];
  const sitemap = `Sitemap: ${absoluteUrl(env().SITE_URL, paths.sitemap)}`;
  return new Response([...lines, sitemap, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8', [CACHE_TAGS_HEADER]: cacheTags.site },
  });
}
