import type { Metadata } from 'next';
import { ArticleList } from '@/components/articles/article-list';
import { FrontPage } from '@/components/articles/front-page';
import { Pager } from '@/components/articles/pager';
import { PeriodList } from '@/components/articles/period-list';
import { listArticles, listYears } from '@/lib/articles/public';
import { cacheTags } from '@/lib/cache-tags';
import { countComments } from '@/lib/comments/public';
import { HOME_PAGE_SIZE } from '@/lib/limits';
import { paths } from '@/lib/paths';
import { pageMetadata } from '../page-metadata';
import { readParameter, type SearchParameters } from '../search-parameters';
import { readSite } from '../site-frame';

type Props = { searchParams: SearchParameters };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const before = await readParameter(searchParams, 'before');
  const tags = [cacheTags.site, cacheTags.articles, cacheTags.allComments];
  return pageMetadata({ title: before && 'Older articles', path: paths.home({ before }), tags, listed: !before });
}

export default async function HomePage({ searchParams }: Props) {
  const [site, before] = await Promise.all([readSite(), readParameter(searchParams, 'before')]);
  const [page, years] = await Promise.all([
    listArticles({}, { before, limit: HOME_PAGE_SIZE }),
    listYears(site.timeZone),
  ]);
  const counts = await countComments(page.items.map(({ id }) => id));
  const on = page.next === null ? null : { href: paths.home({ before: page.next }), words: 'Older articles' };
  return (
    <>
      <h1 className={before ? undefined : 'visually-hidden'}>{before ? 'Older articles' : site.name}</h1>
      {before ? (
        <ArticleList articles={page.items} counts={counts} calendar={site} />
      ) : (
        <FrontPage articles={page.items} counts={counts} calendar={site} />
      )}
      <Pager label="Pages" back={before ? { href: paths.home(), words: 'Newest articles' } : null} on={on} />
      <PeriodList title="Archive" periods={years} calendar={site} />
    </>
  );
}
