import type { ArticleSummary } from '@/lib/articles/summary';
import type { Translate } from '@/lib/i18n/translate';
import type { Calendar } from '@/lib/site-dates';
import { ArticleCard } from './article-card';

type ArticleListProps = {
  articles: readonly ArticleSummary[];
  counts: ReadonlyMap<string, number>;
  calendar: Calendar;
  t: Translate;
  level?: 'h2' | 'h3';
};

/** Articles one below the other, as they were given. */
export function ArticleList({ articles, counts, ...shared }: ArticleListProps) {
  return (
    <div className="article-list">
      {articles.map((article) => (
        <ArticleCard key={article.id} article={article} comments={counts.get(article.id) ?? 0} {...shared} />
      ))}
    </div>
  );
}
