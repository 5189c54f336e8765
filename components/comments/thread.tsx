import type { Thread as ThreadView } from '@/lib/comments/public';
import type { ThreadNode } from '@/lib/comments/public-tree';
import { Comment, type CommentContext } from './comment';
import { Tombstone } from './tombstone';

/** Replies below what they answer. Lists within lists: whoever hears the page is told how deep they are. */
function Replies({ nodes, ...context }: CommentContext & { nodes: readonly ThreadNode[] }) {
  if (nodes.length === 0) return null;
  return (
    <ol className="replies">
      {nodes.map(({ comment, answers, replies }) => (
        <li key={comment.id}>
          {comment.shown ? (
            <Comment comment={comment} answers={answers} {...context} />
          ) : (
            <Tombstone {...comment} t={context.t} />
          )}
          <Replies nodes={replies} {...context} />
        </li>
      ))}
    </ol>
  );
}

/** A thread with fewer replies than this is not worth folding. */
const FOLDED_FROM = 3;

const countShown = (nodes: readonly ThreadNode[]): number =>
  nodes.reduce((sum, { comment, replies }) => sum + (comment.shown ? 1 : 0) + countShown(replies), 0);

type ThreadProps = CommentContext & {
  thread: ThreadView;
  /** The address of the page on which this thread goes on after a place. */
  moreUrl: (after: string) => string;
};

/** A comment that began a thread, the replies that fit here, and the way to the others. */
export function Thread({ thread: { root, replies, more }, moreUrl, ...context }: ThreadProps) {
  const { t } = context;
  const count = countShown(replies) + (more?.count ?? 0);
  const list = <Replies nodes={replies} {...context} />;
  return (
    <li className="thread">
      {root.shown ? <Comment comment={root} {...context} /> : <Tombstone {...root} t={t} />}
      {count < FOLDED_FROM ? (
        list
      ) : (
        // A browser opens it by itself for a comment in it that a link leads to, or that is searched for.
        <details className="branch" open>
          <summary>{t('comments.replies', { count })}</summary>
          {list}
        </details>
      )}
      {more && (
        <p className="thread-more">
          <a href={moreUrl(more.after)}>{t('comments.moreReplies', { count: more.count })}</a>
        </p>
      )}
    </li>
  );
}
