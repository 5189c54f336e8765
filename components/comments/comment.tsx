import { StoredHtml } from '@/components/ui/stored-html';
import type { ThreadNode, VisibleComment } from '@/lib/comments/public-tree';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';
import { CommentHead } from './comment-head';
import { isLong } from './long-text';

export type CommentContext = {
  /** The page on which the comment stands, as a path with its query. */
  pageUrl: string;
  calendar: Calendar;
  /** False once the article takes no more comments. */
  open: boolean;
  t: Translate;
};

type CommentProps = CommentContext & { comment: VisibleComment; answers?: ThreadNode['answers'] };

/** A comment that everybody may read. A long one is folded by the style sheet, until it is asked for or linked to. */
export function Comment({ comment, answers, pageUrl, calendar, open, t }: CommentProps) {
  const { id, html } = comment;
  return (
    <article className="comment" id={`c${id}`} aria-label={t('comments.by', { name: comment.author.name })}>
      <CommentHead
        comment={comment}
        answers={answers}
        href={paths.commentAnchor(pageUrl, id)}
        calendar={calendar}
        t={t}
      />
      <StoredHtml className="comment-body" html={html} />
      {isLong(html) && (
        <label className="unfold">
          <input type="checkbox" autoComplete="off" /> {t('comments.whole')}
        </label>
      )}
      <footer className="comment-actions">
        {open && (
          <a href={paths.commentReply(id)} rel="nofollow">
            {t('comments.reply')}
          </a>
        )}{' '}
        <a href={paths.commentReport(id)} rel="nofollow">
          {t('comments.report')}
        </a>
      </footer>
    </article>
  );
}
