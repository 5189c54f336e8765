import type { ArticleSummary } from '@/lib/articles/summary';
import type { Translate } from '@/lib/i18n/translate';
import type { ArticlePicture } from '@/lib/markup/first-picture';
import type { Calendar } from '@/lib/site-dates';
import { ArticleCard } from './article-card';
import { ArticleList } from './article-list';

type FrontPageProps = {
  articles: readonly ArticleSummary[];
  counts: ReadonlyMap<string, number>;
  /** The lead's picture, if it has one: one is enough, the others are read. */
  picture: ArticlePicture | undefined;
  calendar: Calendar;
  t: Translate;
};

const SECOND_ROW = 3;

/** The newest article large, a few beside it, the others in a list. */
export function FrontPage({ articles, counts, picture, calendar, t }: FrontPageProps) {
  const [lead, ...others] = articles;
  if (!lead)
    return (
      <div className="front">
        <p className="empty">{t('reading.nothingYet')}</p>
      </div>
    );
  const [second, rest] = [others.slice(0, SECOND_ROW), others.slice(SECOND_ROW)];
  const card = (article: ArticleSummary, rank: 'lead' | 'second') => (
    <ArticleCard
      key={article.id}
      article={article}
      comments={counts.get(article.id) ?? 0}
      picture={rank === 'lead' ? picture : undefined}
      calendar={calendar}
      t={t}
      rank={rank}
    />
  );
  return (
    <>
      <div className="front">
        {card(lead, 'lead')}
        {second.length > 0 && <div className="front-second">{second.map((article) => card(article, 'second'))}</div>}
      </div>
      {rest.length > 0 && (
        <section className="front-rest" aria-labelledby="more">
          <h2 id="more">{t('reading.more')}</h2>
          <ArticleList articles={rest} counts={counts} calendar={calendar} t={t} level="h3" />
        </section>
      )}
    </>
  );
}
