import type { Metadata } from 'next';
import { ArticleCard } from '@/components/articles/article-card';
import { FoundText } from '@/components/articles/found-text';
import { Pager } from '@/components/articles/pager';
import { SearchForm } from '@/components/site/search-form';
import { cacheTags } from '@/lib/cache-tags';
import { countComments } from '@/lib/comments/public';
import { paths } from '@/lib/paths';
import { searchArticles } from '@/lib/search/public';
import { pageMetadata } from '../../page-metadata';
import { readParameter, type SearchParameters } from '../../search-parameters';
import { readSite } from '../../site-frame';

type Props = { searchParams: SearchParameters };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const q = await readParameter(searchParams, 'q');
  const tags = [cacheTags.site, cacheTags.articles, cacheTags.allComments];
  return pageMetadata({ title: q ? `Search: ${q}` : 'Search', path: paths.search(), tags, listed: !q });
}

export default async function SearchPage({ searchParams }: Props) {
  const q = (await readParameter(searchParams, 'q')) ?? '';
  const cursor = await readParameter(searchParams, 'cursor');
  const [site, { results, next, correctedTo }] = await Promise.all([readSite(), searchArticles(q, cursor)]);
  const counts = await countComments(results.map(({ id }) => id));
  const asked = correctedTo ?? q;
  return (
    <>
      <header className="list-heading">
        <h1>Search</h1>
        <SearchForm q={q} />
      </header>
      {q !== '' && results.length === 0 && (
        <p className="empty" role="status">
          Nothing found for <b dir="auto">{q}</b>. Fewer or other words may help.
        </p>
      )}
      {correctedTo !== null && (
        <p role="status">
          Nothing found for <b dir="auto">{q}</b>. Showing results for{' '}
          <a href={paths.search({ q: correctedTo })} dir="auto">
            {correctedTo}
          </a>
          .
        </p>
      )}
      <div className="article-list">
        {results.map((result) => (
          <ArticleCard key={result.id} article={result} comments={counts.get(result.id) ?? 0} calendar={site}>
            <FoundText parts={result.snippet} />
          </ArticleCard>
        ))}
      </div>
      <Pager
        label="Pages of results"
        back={cursor ? { href: paths.search({ q: asked }), words: 'First results' } : null}
        on={next === null ? null : { href: paths.search({ q: asked, cursor: next }), words: 'More results' }}
      />
    </>
  );
}
