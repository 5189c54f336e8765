import type { OwnCommentLine } from '@/lib/comments/schema';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import { formatMoment, type Calendar } from '@/lib/site-dates';
import { OnArticle } from './on-article';
import { StateTag } from './state-tag';

type OwnListProps = { comments: readonly OwnCommentLine[]; calendar: Calendar; t: Translate };

/** One's own comments, newest first, each with its state. */
export function OwnList({ comments, calendar, t }: OwnListProps) {
  if (comments.length === 0) return <p className="empty">{t('comments.own.none')}</p>;
  return (
    <ol className="list own-list">
      {comments.map((comment) => (
        <li key={comment.id}>
          <p className="meta">
            <StateTag comment={comment} t={t} />{' '}
            <a href={paths.comment(comment.id)}>
              <time dateTime={comment.createdAt.toISOString()}>{formatMoment(comment.createdAt, calendar)}</time>
            </a>
          </p>
          <p dir="auto">{comment.excerpt}</p>
          {comment.article && <OnArticle article={comment.article} t={t} />}
        </li>
      ))}
    </ol>
  );
}
