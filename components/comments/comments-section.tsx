import type { ReactNode } from 'react';
import type { Thread as ThreadView } from '@/lib/comments/public';
import { paths } from '@/lib/paths';
import type { CommentContext } from './comment';
import { commentWords } from './comment-words';
import { Thread } from './thread';

type CommentsSectionProps = CommentContext & {
  article: { id: string; path: string };
  count: number;
  threads: readonly ThreadView[];
  /** Links to the pages of comments before and after this one. */
  children?: ReactNode;
};

/** The comments under an article, headed by their number. */
export function CommentsSection({ article, count, threads, children, ...context }: CommentsSectionProps) {
  return (
    <section id="comments" className="comments" aria-labelledby="comments-heading" data-article={article.id}>
      <h2 id="comments-heading">{commentWords(count)}:</h2>
      {threads.length > 0 && (
        <ol className="threads">
          {threads.map((thread) => (
            <Thread
              key={thread.root.id}
              thread={thread}
              moreUrl={(after) => paths.articleComments(article.path, { thread: thread.root.id, after })}
              {...context}
            />
          ))}
        </ol>
      )}
      {children}
    </section>
  );
}
