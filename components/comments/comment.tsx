import { StoredHtml } from '@/components/ui/stored-html';
import type { ThreadNode, VisibleComment } from '@/lib/comments/public-tree';
import { paths } from '@/lib/paths';
import { formatMoment, type Calendar } from '@/lib/site-dates';

export type CommentContext = {
  /** The page on which the comment stands, as a path with its query. */
  pageUrl: string;
  calendar: Calendar;
  /** False once the article takes no more comments. */
  open: boolean;
};

type CommentProps = CommentContext & { comment: VisibleComment; answers?: ThreadNode['answers'] };

/** The words for whom a comment answers, with a link to that comment: on this page, or wherever it is. */
function Answers({ id, name, onPage }: NonNullable<ThreadNode['answers']>) {
  return (
    <p className="comment-answers">
      {name === null ? (
        'In reply to a comment that is not shown'
      ) : (
        <a href={onPage ? `#c${id}` : paths.comment(id)}>
          In reply to <bdi>{name}</bdi>
        </a>
      )}
    </p>
  );
}

/** A comment that everybody may read. */
export function Comment({ comment, answers, pageUrl, calendar, open }: CommentProps) {
  const { id, author, createdAt, editedAt, html } = comment;
  return (
    <article className="comment" id={`c${id}`} data-comment={id}>
      <header className="comment-head">
        <b className="comment-author" dir="auto">
          {author.name}
        </b>{' '}
        {author.mark && <span className="mark">{author.mark === 'author' ? 'Author' : 'Staff'}</span>}{' '}
        <a className="comment-time" href={paths.commentAnchor(pageUrl, id)}>
          <time dateTime={createdAt.toISOString()}>{formatMoment(createdAt, calendar)}</time>
        </a>{' '}
        {editedAt && <span className="meta">edited</span>}
      </header>
      {answers && <Answers {...answers} />}
      <StoredHtml className="comment-body" html={html} />
      <footer className="comment-actions">
        {open && (
          <a href={paths.commentReply(id)} rel="nofollow">
            Reply
          </a>
        )}{' '}
        <a href={paths.commentReport(id)} rel="nofollow">
          Report
        </a>
      </footer>
    </article>
  );
}
