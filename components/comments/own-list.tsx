import type { OwnCommentLine } from '@/lib/comments/schema';
import { paths } from '@/lib/paths';
import { formatMoment, type Calendar } from '@/lib/site-dates';
import { ownStateWords } from './own-state';

/** One's own comments, newest first, each with its state. */
export function OwnList({ comments, calendar }: { comments: readonly OwnCommentLine[]; calendar: Calendar }) {
  if (comments.length === 0) return <p>You have not written a comment yet.</p>;
  return (
    <ol className="list">
      {comments.map((comment) => (
        <li key={comment.id}>
          <p className="meta">
            <a href={paths.comment(comment.id)}>
              <time dateTime={comment.createdAt.toISOString()}>{formatMoment(comment.createdAt, calendar)}</time>
            </a>
            {comment.article && (
              <>
                {' on '}
                <a href={comment.article.path}>{comment.article.title}</a>
              </>
            )}
            {' · '}
            {ownStateWords(comment)}
          </p>
          <p dir="auto">{comment.excerpt}</p>
        </li>
      ))}
    </ol>
  );
}
