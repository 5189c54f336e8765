import { notFound } from 'next/navigation';
import { Pager } from '@/components/articles/pager';
import { CommentsSection } from '@/components/comments/comments-section';
import { countComments, findThread, listThreads } from '@/lib/comments/public';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';

/** Which comments a page of an article shows: the first threads, the threads from one on, or one thread from a reply on. */
export type CommentsPlace =
  { kind: 'first' } | { kind: 'threads'; from: string } | { kind: 'thread'; rootId: string; after: string | undefined };

type ArticleCommentsProps = {
  article: { id: string; path: string };
  place: CommentsPlace;
  calendar: Calendar;
  open: boolean;
};

export async function ArticleComments(props: ArticleCommentsProps) {
  const { article, place, calendar, open } = props;
  const count = (await countComments([article.id])).get(article.id) ?? 0;
  const address = (query: { comments?: string; thread?: string; after?: string }) =>
    `${paths.articleComments(article.path, query)}#comments`;
  const shared = { article, count, calendar, open };

  if (place.kind === 'thread') {
    const { rootId, after } = place;
    const thread = (await findThread(article.id, rootId, after)) ?? notFound();
    const pageUrl = paths.articleComments(article.path, { thread: rootId, after });
    return (
      <CommentsSection {...shared} threads={[thread]} pageUrl={pageUrl}>
        <Pager
          label="Comments"
          back={after ? { href: address({ thread: rootId }), words: 'This thread from its beginning' } : null}
          on={{ href: address({}), words: 'All comments' }}
        />
      </CommentsSection>
    );
  }

  const from = place.kind === 'threads' ? place.from : undefined;
  const { threads, previous, next } = await listThreads(article.id, from);
  if (from !== undefined && threads.length === 0) notFound();
  return (
    <CommentsSection {...shared} threads={threads} pageUrl={paths.articleComments(article.path, { comments: from })}>
      <Pager
        label="Comments"
        back={previous === null ? null : { href: address({ comments: previous }), words: 'Earlier comments' }}
        on={next === null ? null : { href: address({ comments: next }), words: 'Later comments' }}
      />
    </CommentsSection>
  );
}
