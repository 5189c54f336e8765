import type { ReactNode } from 'react';
import type { ArticleSummary } from '@/lib/articles/summary';
import type { Translate } from '@/lib/i18n/translate';
import type { ArticlePicture } from '@/lib/markup/first-picture';
import { formatDay, type Calendar } from '@/lib/site-dates';
import { Byline } from './byline';
import { CardPicture } from './card-picture';
import { Kicker } from './kicker';
import { titleClass } from './long-title';
import { readingMinutes } from './reading-time';
import { TitleWords } from './title-words';

type ArticleCardProps = {
  article: ArticleSummary;
  comments: number;
  calendar: Calendar;
  t: Translate;
  /** How much room it gets on its page. */
  rank?: 'lead' | 'second' | 'plain';
  picture?: ArticlePicture | undefined;
  /** Level of the headline: the page around it decides. */
  level?: 'h2' | 'h3';
  /** Shown in place of the summary: what a search found. */
  children?: ReactNode;
};

/** An article in a list. */
export function ArticleCard({
  article,
  comments,
  calendar,
  t,
  rank = 'plain',
  picture,
  level: Heading = 'h2',
  children,
}: ArticleCardProps) {
  const { path, title, summary, publishedAt, authors, labels, wordCount } = article;
  return (
    <article className={`card card-${rank}`}>
      {picture && <CardPicture picture={picture} path={path} />}
      {rank !== 'plain' && <Kicker labels={labels} />}
      <Heading className="card-title">
        <a className={titleClass(title)} href={path} dir="auto">
          <TitleWords title={title} />
        </a>
      </Heading>
      <p className="card-summary">
        <bdi>{children ?? summary}</bdi>
      </p>
      <div className="card-foot">
        <p className="meta card-day">
          <time dateTime={publishedAt.toISOString()}>{formatDay(publishedAt, calendar)}</time>
        </p>
        <p className="meta">
          <Byline authors={authors} t={t} /> <span>{t('reading.minutes', { minutes: readingMinutes(wordCount) })}</span>{' '}
          <a href={`${path}#comments`}>{t('comments.count', { count: comments })}</a>
        </p>
      </div>
    </article>
  );
}
