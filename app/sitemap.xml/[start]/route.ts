import { cacheTags } from '@/lib/cache-tags';
import { findSitemapPart } from '@/lib/feeds/sitemap';
import { CACHE_TAGS_HEADER } from '@/lib/http/internal-headers';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ start: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const part = await findSitemapPart((await params).start);
  const tags = { [CACHE_TAGS_HEADER]: cacheTags.articles };
  if (part === null) return new Response(null, { status: 404, headers: tags });
  return new Response(part, { headers: { 'content-type': 'application/xml; charset=utf-8', ...tags } });
}
