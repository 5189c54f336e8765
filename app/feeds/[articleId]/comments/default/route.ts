import { cacheTags } from '@/lib/cache-tags';
import { answerFeed } from '@/lib/feeds/answer';
import { findArticleCommentsFeed } from '@/lib/feeds/comments';
import { CACHE_TAGS_HEADER } from '@/lib/http/internal-headers';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ articleId: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { articleId } = await params;
  const feed = await findArticleCommentsFeed(articleId);
  if (!feed) return new Response(null, { status: 404, headers: { [CACHE_TAGS_HEADER]: cacheTags.articles } });
  return answerFeed(feed, 'atom', [
    cacheTags.site,
    cacheTags.articles,
    cacheTags.article(articleId),
    cacheTags.comments(articleId),
  ]);
}
