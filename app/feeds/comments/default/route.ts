import { cacheTags } from '@/lib/cache-tags';
import { answerFeed } from '@/lib/feeds/answer';
import { readCommentsFeed } from '@/lib/feeds/comments';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const tags = [cacheTags.site, cacheTags.articles, cacheTags.allComments];
  return answerFeed(await readCommentsFeed(), 'atom', tags);
}
