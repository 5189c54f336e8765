import type { ReactNode } from 'react';
import type { OwnComment } from '@/lib/comments/schema';

/** The state of one's own comment in two or three words: the heading of its page, and its mark in a list. */
export function ownStateWords({ status, deletedAt }: Pick<OwnComment, 'status' | 'deletedAt'>): string {
  if (deletedAt) return 'You deleted this comment';
  return {
    pending: 'Waiting for review',
    approved: 'Your comment is published',
    rejected: 'Your comment was rejected',
    spam: 'Your comment was marked as spam',
  }[status];
}

type OwnStateProps = {
  comment: OwnComment;
  /** `about 3 hours`; null when too few were decided lately to say. */
  usualWait: string | null;
  /** Where everybody reads it; null while it is not public. */
  place: string | null;
};

function Waiting({ comment, usualWait }: OwnStateProps) {
  return (
    <>
      {comment.heldBecause.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p>
        {usualWait
          ? `Comments usually wait ${usualWait}.`
          : 'We cannot say yet how long this takes: too few comments have waited lately.'}{' '}
        Only you and the moderators can see it until then.
      </p>
    </>
  );
}

function explanation(props: OwnStateProps): ReactNode {
  const { comment, place } = props;
  if (comment.deletedAt) return <p>Nobody reads it any more. Answers to it stay.</p>;
  if (comment.status === 'pending') return <Waiting {...props} />;
  if (comment.status === 'spam') return <p>A moderator took it for advertising, so it does not show.</p>;
  if (comment.status === 'rejected')
    return (
      <>
        <p>A moderator decided that it does not show, and wrote:</p>
        <blockquote dir="auto">{comment.rejectionReason}</blockquote>
      </>
    );
  return (
    place && (
      <p>
        <a href={place}>Read it under the article</a>
      </p>
    )
  );
}

/** What became of one's own comment, and why. */
export function OwnState(props: OwnStateProps) {
  const { comment } = props;
  return (
    <>
      <h1>{ownStateWords(comment)}</h1>
      {comment.article && (
        <p className="meta">
          On <a href={comment.article.path}>{comment.article.title}</a>
        </p>
      )}
      {!comment.article && <p className="meta">Its article is not public any more.</p>}
      {explanation(props)}
    </>
  );
}
