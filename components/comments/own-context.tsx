import { StoredHtml } from '@/components/ui/stored-html';
import type { ShownComment } from '@/lib/comments/schema';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';
import { CommentHead } from './comment-head';

type OwnContextProps = { comment: ShownComment; calendar: Calendar; t: Translate };

/** A public comment away from its place, or one's own text as it shows. */
export function OwnContext({ comment, calendar, t }: OwnContextProps) {
  const { id, authorName, html } = comment;
  return (
    <article className="comment" id={`c${id}`}>
      <CommentHead
        comment={{ ...comment, author: { name: authorName, mark: null } }}
        href={paths.comment(id)}
        calendar={calendar}
        t={t}
      />
      <StoredHtml className="comment-body" html={html} />
    </article>
  );
}
