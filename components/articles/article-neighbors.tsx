import type { ArticleView } from '@/lib/articles/public-article';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';

type ArticleNeighborsProps = { article: ArticleView; t: Translate };

/** The ways on from an article, in the words of the contract; a missing neighbor is left out. */
export function ArticleNeighbors({ article: { id, newer, older }, t }: ArticleNeighborsProps) {
  return (
    <>
      <nav className="neighbors" aria-label={t('reading.neighbors')}>
        {newer && (
          <p className="neighbor-newer">
            <a href={newer.path} rel="next">
              {t('reading.newer')}
            </a>{' '}
            <span dir="auto">{newer.title}</span>
          </p>
        )}
        <p className="neighbor-home">
          <a href={paths.home()}>{t('reading.home')}</a>
        </p>
        {older && (
          <p className="neighbor-older">
            <a href={older.path} rel="prev">
              {t('reading.older')}
            </a>{' '}
            <span dir="auto">{older.title}</span>
          </p>
        )}
      </nav>
      <p className="meta">
        {t.rich('reading.subscribe', {
          link: (words) => (
            <a href={paths.articleCommentsFeed(id)} type="application/atom+xml">
              {words}
            </a>
          ),
        })}
      </p>
    </>
  );
}
