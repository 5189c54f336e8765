import type { ArticleView } from '@/lib/articles/public-article';
import type { Translate } from '@/lib/i18n/translate';
import { textDirection } from '@/lib/text/text-direction';
import { formatDay, formatMoment, type Calendar } from '@/lib/site-dates';
import { Byline } from './byline';
import { Kicker } from './kicker';
import { titleClass } from './long-title';
import { readingMinutes } from './reading-time';
import { TitleWords } from './title-words';

type ArticleHeadingProps = {
  article: ArticleView;
  calendar: Calendar;
  t: Translate;
  /** On a page of its comments the headline leads back to the whole article. */
  linked?: boolean;
};

/** Label, headline, standfirst, byline and dates. */
export function ArticleHeading({ article, calendar, t, linked = false }: ArticleHeadingProps) {
  const { title, path, standfirst, authors, labels, publishedAt, correctedAt, wordCount } = article;
  const moment = (at: Date) => <time dateTime={at.toISOString()}>{formatMoment(at, calendar)}</time>;
  return (
    // What stands around a headline runs the way it does: one edge for all of it.
    <header className="article-heading" dir={textDirection(title)}>
      <Kicker labels={labels} />
      <h1 className={titleClass(title)} dir="auto">
        {linked ? (
          <a href={path}>
            <TitleWords title={title} />
          </a>
        ) : (
          <TitleWords title={title} />
        )}
      </h1>
      {standfirst && (
        <p className="standfirst" dir="auto">
          {standfirst}
        </p>
      )}
      <p className="meta">
        <span className="by">
          <Byline authors={authors} t={t} />
        </span>{' '}
        <time dateTime={publishedAt.toISOString()} title={formatMoment(publishedAt, calendar)}>
          {formatDay(publishedAt, calendar)}
        </time>{' '}
        <span>{t('reading.minutes', { minutes: readingMinutes(wordCount) })}</span>
        {correctedAt && (
          <>
            {' '}
            <span className="updated">{t.rich('reading.updated', { when: moment(correctedAt) })}</span>
          </>
        )}
      </p>
    </header>
  );
}
