import type { NextRequest } from 'next/server';
import { cacheTags } from '@/lib/cache-tags';
import { answerFeed, formatOf } from '@/lib/feeds/answer';
import { readPostsFeed } from '@/lib/feeds/posts';

export const dynamic = 'force-dynamic';

export async function GET(request: NextRequest): Promise<Response> {
  const format = formatOf(request.nextUrl.searchParams.get('alt'));
  const feed = await readPostsFeed(format === 'atom' ? undefined : format);
  return answerFeed(feed, format, [cacheTags.site, cacheTags.articles]);
}
