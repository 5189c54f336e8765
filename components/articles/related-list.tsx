import type { RelatedArticle } from '@/lib/articles/public-surroundings';
import type { Translate } from '@/lib/i18n/translate';
import { formatDay, type Calendar } from '@/lib/site-dates';

type RelatedListProps = { articles: readonly RelatedArticle[]; calendar: Calendar; t: Translate };

/** A few articles on the same subjects; nothing without any. */
export function RelatedList({ articles, calendar, t }: RelatedListProps) {
  if (articles.length === 0) return null;
  return (
    <nav className="related" aria-labelledby="related">
      <h2 id="related">{t('reading.related')}</h2>
      <ul>
        {articles.map(({ path, title, publishedAt }) => (
          <li key={path}>
            <a href={path}>
              <bdi>{title}</bdi>
            </a>{' '}
            <time className="meta" dateTime={publishedAt.toISOString()}>
              {formatDay(publishedAt, calendar)}
            </time>
          </li>
        ))}
      </ul>
    </nav>
  );
}
