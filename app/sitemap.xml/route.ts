import { cacheTags } from '@/lib/cache-tags';
import { readSitemap } from '@/lib/feeds/sitemap';
import { CACHE_TAGS_HEADER } from '@/lib/http/internal-headers';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  return new Response(await readSitemap(), {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      [CACHE_TAGS_HEADER]: `${cacheTags.site} ${cacheTags.articles}`,
    },
  });
}
