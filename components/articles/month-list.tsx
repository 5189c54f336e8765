import type { ArticleSummary } from '@/lib/articles/summary';
import type { Translate } from '@/lib/i18n/translate';
import { formatPeriod, monthOf, type Calendar } from '@/lib/site-dates';
import { ArticleList } from './article-list';

type MonthListProps = {
  articles: readonly ArticleSummary[];
  counts: ReadonlyMap<string, number>;
  calendar: Calendar;
  t: Translate;
};

/** Articles one below the other, a heading where a month begins. */
export function MonthList({ articles, calendar, ...shared }: MonthListProps) {
  const months = new Map<string, ArticleSummary[]>();
  for (const article of articles) {
    const month = formatPeriod(monthOf(article.publishedAt, calendar.timeZone), calendar);
    months.set(month, [...(months.get(month) ?? []), article]);
  }
  return [...months].map(([month, inMonth]) => (
    <section key={month} className="list-month">
      <h2>{month}</h2>
      <ArticleList articles={inMonth} calendar={calendar} level="h3" {...shared} />
    </section>
  ));
}
