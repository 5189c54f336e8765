import type { OwnComment } from '@/lib/comments/schema';
import { paths } from '@/lib/paths';

/** What its author can still do with a comment. `until` says when its text becomes final. */
export function OwnActions({ comment, until }: { comment: OwnComment; until: string }) {
  if (comment.deletedAt) return null;
  return (
    <p className="actions">
      {comment.editableUntil && (
        <a className="button button-quiet" href={paths.commentEdit(comment.id)}>
          Edit
        </a>
      )}
      <a className="button button-quiet" href={paths.commentDelete(comment.id)}>
        Delete
      </a>
      {comment.editableUntil && (
        <span className="meta">
          You can edit it until <time dateTime={comment.editableUntil.toISOString()}>{until}</time>.
        </span>
      )}
    </p>
  );
}
