import type { ThreadNode, VisibleComment } from '@/lib/comments/public-tree';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import { formatMoment, type Calendar } from '@/lib/site-dates';

type CommentHeadProps = {
  comment: Pick<VisibleComment, 'createdAt' | 'editedAt' | 'author'>;
  /** The comment that it answers; none for one that began a thread. */
  answers?: ThreadNode['answers'];
  /** The comment's permanent address. */
  href: string;
  calendar: Calendar;
  t: Translate;
};

/** Whom a comment answers, with the way up to that comment: on this page, or wherever it is. */
function Answers({ id, name, onPage, t }: ThreadNode['answers'] & { t: Translate }) {
  if (name === null) return <span className="comment-up">{t('comments.inReplyToHidden')}</span>;
  return (
    <a className="comment-up" href={onPage ? `#c${id}` : paths.comment(id)}>
      {t.rich('comments.inReplyTo', { name: <bdi>{name}</bdi> })}
    </a>
  );
}

/** Milliseconds tell nobody anything, and are the part of two hundred times that does not compress. */
const toTheSecond = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;

/** Who says it, as what, to whom and when. */
export function CommentHead({ comment, answers, href, calendar, t }: CommentHeadProps) {
  const { author, createdAt, editedAt } = comment;
  return (
    <header className="comment-head">
      <b className="comment-author" dir="auto">
        {author.name}
      </b>{' '}
      {author.mark && <span className={`mark mark-${author.mark}`}>{t(`comments.${author.mark}`)}</span>}{' '}
      <a className="comment-time" href={href}>
        <time dateTime={toTheSecond(createdAt)}>{formatMoment(createdAt, calendar)}</time>
      </a>{' '}
      {editedAt && <span className="comment-edited">{t('comments.edited')}</span>}{' '}
      {answers && <Answers {...answers} t={t} />}
    </header>
  );
}
