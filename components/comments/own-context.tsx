import { StoredHtml } from '@/components/ui/stored-html';
import type { ShownComment } from '@/lib/comments/schema';
import { paths } from '@/lib/paths';
import { formatMoment, type Calendar } from '@/lib/site-dates';

/** A public comment away from its place, or one's own text as it shows. */
export function OwnContext({ comment, calendar }: { comment: ShownComment; calendar: Calendar }) {
  const { id, authorName, createdAt, editedAt, html } = comment;
  return (
    <article className="comment" id={`c${id}`}>
      <header className="comment-head">
        <b className="comment-author" dir="auto">
          {authorName}
        </b>{' '}
        <a className="comment-time" href={paths.comment(id)}>
          <time dateTime={createdAt.toISOString()}>{formatMoment(createdAt, calendar)}</time>
        </a>{' '}
        {editedAt && <span className="meta">edited</span>}
      </header>
      <StoredHtml className="comment-body" html={html} />
    </article>
  );
}
