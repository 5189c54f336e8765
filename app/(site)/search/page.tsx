import type { Metadata } from 'next';
import { ArticleCard } from '@/components/articles/article-card';
import { BrowseLists } from '@/components/articles/browse-lists';
import { FoundText } from '@/components/articles/found-text';
import { Pager } from '@/components/articles/pager';
import { SearchForm } from '@/components/site/search-form';
import { searchHeading, SearchOutcome } from '@/components/site/search-outcome';
import { listLabels, listYears } from '@/lib/articles/public';
import { cacheTags } from '@/lib/cache-tags';
import { countComments } from '@/lib/comments/public';
import { LABELS_OFFERED_MAX } from '@/lib/limits';
import { paths } from '@/lib/paths';
import { searchArticles } from '@/lib/search/public';
import { pageMetadata } from '../../page-metadata';
import { readParameter, type SearchParameters } from '../../search-parameters';
import { readSite, readWords } from '../../site-frame';

type Props = { searchParams: SearchParameters };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, q] = await Promise.all([readWords(), readParameter(searchParams, 'q')]);
  const tags = [cacheTags.site, cacheTags.articles, cacheTags.allComments];
  const title = q ? t('reading.searchFor', { q }) : t('reading.search');
  return pageMetadata({ title, path: paths.search(), tags, listed: !q });
}

/** Where to look when no word leads on. */
async function WaysOn() {
  const [site, t] = await Promise.all([readSite(), readWords()]);
  const [labels, years] = await Promise.all([listLabels(LABELS_OFFERED_MAX), listYears(site.timeZone)]);
  return <BrowseLists labels={labels} years={years} calendar={site} t={t} />;
}

export default async function SearchPage({ searchParams }: Props) {
  const q = (await readParameter(searchParams, 'q')) ?? '';
  const cursor = await readParameter(searchParams, 'cursor');
  const [site, t, { results, next, correctedTo }] = await Promise.all([
    readSite(),
    readWords(),
    searchArticles(q, cursor),
  ]);
  const counts = await countComments(results.map(({ id }) => id));
  const asked = correctedTo ?? q;
  return (
    <div className="list-page">
      <header className="list-heading">
        <h1 dir="auto">
          {searchHeading({ q: asked, count: results.length, more: next !== null, onward: Boolean(cursor), t })}
        </h1>
        <SearchForm q={q} t={t} />
      </header>
      <div>
        <SearchOutcome q={q} found={results.length > 0} correctedTo={correctedTo} t={t} />
        {results.length === 0 && <WaysOn />}
        <div className="article-list">
          {results.map((result) => (
            <ArticleCard key={result.id} article={result} comments={counts.get(result.id) ?? 0} calendar={site} t={t}>
              <FoundText parts={result.snippet} />
            </ArticleCard>
          ))}
        </div>
        <Pager
          label={t('reading.searchPages')}
          back={cursor ? { href: paths.search({ q: asked }), words: t('reading.searchFirst') } : null}
          on={next === null ? null : { href: paths.search({ q: asked, cursor: next }), words: t('reading.searchMore') }}
        />
      </div>
    </div>
  );
}
