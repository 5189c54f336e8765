import type { ReactNode } from 'react';
import type { ArticleSummary } from '@/lib/articles/summary';
import { formatDay, type Calendar } from '@/lib/site-dates';
import { commentWords } from '../comments/comment-words';
import { Byline } from './byline';
import { readingMinutes } from './reading-time';

type ArticleCardProps = {
  article: ArticleSummary;
  comments: number;
  calendar: Calendar;
  /** How much room it gets on its page. */
  rank?: 'lead' | 'second' | 'plain';
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
  rank = 'plain',
  level: Heading = 'h2',
  children,
}: ArticleCardProps) {
  const { path, title, summary, publishedAt, authors, labels, wordCount } = article;
  return (
    <article className={`card card-${rank}`}>
      {rank !== 'plain' && labels[0] && <p className="kicker">{labels[0].name}</p>}
      <Heading className="card-title">
        <a href={path} dir="auto">
          {title}
        </a>
      </Heading>
      <p className="card-summary" dir="auto">
        {children ?? summary}
      </p>
      <p className="meta">
        <Byline authors={authors} />{' '}
        <time dateTime={publishedAt.toISOString()}>{formatDay(publishedAt, calendar)}</time>{' '}
        <span>{readingMinutes(wordCount)} min read</span> <a href={`${path}#comments`}>{commentWords(comments)}</a>
      </p>
    </article>
  );
}
