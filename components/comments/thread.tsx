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
          {comment.shown ? <Comment comment={comment} answers={answers} {...context} /> : <Tombstone {...comment} />}
          <Replies nodes={replies} {...context} />
        </li>
      ))}
    </ol>
  );
}

type ThreadProps = CommentContext & {
  thread: ThreadView;
  /** The address of the page on which this thread goes on after a place. */
  moreUrl: (after: string) => string;
};

/** A comment that began a thread, the replies that fit here, and the way to the others. */
export function Thread({ thread: { root, replies, more }, moreUrl, ...context }: ThreadProps) {
  return (
    <li className="thread">
      {root.shown ? <Comment comment={root} {...context} /> : <Tombstone {...root} />}
      <Replies nodes={replies} {...context} />
      {more && (
        <p className="thread-more">
          <a href={moreUrl(more.after)}>{more.count === 1 ? '1 more reply' : `${more.count} more replies`}</a>
        </p>
      )}
    </li>
  );
}
