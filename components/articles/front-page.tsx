import type { ArticleSummary } from '@/lib/articles/summary';
import type { Calendar } from '@/lib/site-dates';
import { ArticleCard } from './article-card';
import { ArticleList } from './article-list';

type FrontPageProps = { articles: readonly ArticleSummary[]; counts: ReadonlyMap<string, number>; calendar: Calendar };

const SECOND_ROW = 3;

/** The newest article large, a few beside it, the others in a list. */
export function FrontPage({ articles, counts, calendar }: FrontPageProps) {
  const [lead, ...others] = articles;
  if (!lead) return <p className="empty">Nothing has been published yet. Come back soon.</p>;
  const second = others.slice(0, SECOND_ROW);
  const card = (article: ArticleSummary, rank: 'lead' | 'second') => (
    <ArticleCard
      key={article.id}
      article={article}
      comments={counts.get(article.id) ?? 0}
      calendar={calendar}
      rank={rank}
    />
  );
  return (
    <div className="front">
      {card(lead, 'lead')}
      {second.length > 0 && <div className="front-second">{second.map((article) => card(article, 'second'))}</div>}
      <ArticleList articles={others.slice(SECOND_ROW)} counts={counts} calendar={calendar} />
    </div>
  );
}
