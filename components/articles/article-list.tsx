import type { ArticleSummary } from '@/lib/articles/summary';
import type { Calendar } from '@/lib/site-dates';
import { ArticleCard } from './article-card';

type ArticleListProps = {
  articles: readonly ArticleSummary[];
  counts: ReadonlyMap<string, number>;
  calendar: Calendar;
};

/** Articles one below the other, as they were given. */
export function ArticleList({ articles, counts, calendar }: ArticleListProps) {
  return (
    <div className="article-list">
      {articles.map((article) => (
        <ArticleCard key={article.id} article={article} comments={counts.get(article.id) ?? 0} calendar={calendar} />
      ))}
    </div>
  );
}
