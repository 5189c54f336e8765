import type { ArticleView } from '@/lib/articles/public-article';
import { formatDay, formatMoment, type Calendar } from '@/lib/site-dates';
import { Byline } from './byline';
import { readingMinutes } from './reading-time';

type ArticleHeadingProps = {
  article: ArticleView;
  calendar: Calendar;
  /** On a page of its comments the headline leads back to the whole article. */
  linked?: boolean;
};

/** Headline, standfirst, byline and dates. */
export function ArticleHeading({ article, calendar, linked = false }: ArticleHeadingProps) {
  const { title, path, standfirst, authors, publishedAt, correctedAt, wordCount } = article;
  return (
    <header className="article-heading">
      <h1 dir="auto">{linked ? <a href={path}>{title}</a> : title}</h1>
      {standfirst && (
        <p className="standfirst" dir="auto">
          {standfirst}
        </p>
      )}
      <p className="meta">
        <Byline authors={authors} />{' '}
        <time dateTime={publishedAt.toISOString()} title={formatMoment(publishedAt, calendar)}>
          {formatDay(publishedAt, calendar)}
        </time>{' '}
        <span>{readingMinutes(wordCount)} min read</span>
        {correctedAt && (
          <>
            {' '}
            <span>
              Corrected <time dateTime={correctedAt.toISOString()}>{formatMoment(correctedAt, calendar)}</time>
            </span>
          </>
        )}
      </p>
    </header>
  );
}
