import type { ReactNode } from 'react';
import { LongList } from '@/components/ui/stored-html';
import type { Thread as ThreadView } from '@/lib/comments/public';
import { paths } from '@/lib/paths';
import type { CommentContext } from './comment';
import { CommentsHead, type CommentsHeadProps } from './comments-head';
import { Thread } from './thread';

type CommentsSectionProps = CommentContext &
  CommentsHeadProps & {
    article: { id: string; path: string };
    threads: readonly ThreadView[];
    /** Links to the pages of comments before and after this one. */
    children?: ReactNode;
  };

/** The comments under an article, headed by their number. */
export function CommentsSection({ article, threads, children, ...props }: CommentsSectionProps) {
  const { count, closesAt, policy, policyPage, ...context } = props;
  const { open, calendar, t } = context;
  return (
    <section
      id="comments"
      className="comments"
      aria-labelledby="comments-heading"
      data-article={article.id}
      data-back={t('compose.backDown', { name: '{name}' })}
    >
      <CommentsHead {...{ count, open, closesAt, policy, policyPage, calendar, t }} />
      {threads.length > 0 && (
        <LongList className="threads">
          {threads.map((thread) => (
            <Thread
              key={thread.root.id}
              thread={thread}
              moreUrl={(after) => paths.articleComments(article.path, { thread: thread.root.id, after })}
              {...context}
            />
          ))}
        </LongList>
      )}
      {children}
    </section>
  );
}
