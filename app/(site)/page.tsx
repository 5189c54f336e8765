import type { Metadata } from 'next';
import { BrowseLists } from '@/components/articles/browse-lists';
import { FrontPage } from '@/components/articles/front-page';
import { MonthList } from '@/components/articles/month-list';
import { Pager } from '@/components/articles/pager';
import { listArticles, listLabels, listYears } from '@/lib/articles/public';
import { findPicture } from '@/lib/articles/public-surroundings';
import { cacheTags } from '@/lib/cache-tags';
import { countComments } from '@/lib/comments/public';
import { HOME_PAGE_SIZE, LABELS_OFFERED_MAX } from '@/lib/limits';
import { paths } from '@/lib/paths';
import { pageMetadata } from '../page-metadata';
import { readParameter, type SearchParameters } from '../search-parameters';
import { readSite, readWords } from '../site-frame';

type Props = { searchParams: SearchParameters };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, before] = await Promise.all([readWords(), readParameter(searchParams, 'before')]);
  const tags = [cacheTags.site, cacheTags.articles, cacheTags.allComments];
  return pageMetadata({ title: before && t('reading.earlier'), path: paths.home({ before }), tags, listed: !before });
}

export default async function HomePage({ searchParams }: Props) {
  const [site, t, before] = await Promise.all([readSite(), readWords(), readParameter(searchParams, 'before')]);
  const [page, years, labels] = await Promise.all([
    listArticles({}, { before, limit: HOME_PAGE_SIZE }),
    listYears(site.timeZone),
    listLabels(LABELS_OFFERED_MAX),
  ]);
  const ids = page.items.map(({ id }) => id);
  const lead = before ? undefined : ids[0];
  const [counts, picture] = await Promise.all([countComments(ids), lead && findPicture(lead)]);
  const shared = { articles: page.items, counts, calendar: site, t };
  const on = page.next === null ? null : { href: paths.home({ before: page.next }), words: t('reading.earlier') };
  return (
    <>
      <h1 className={before ? undefined : 'visually-hidden'}>{before ? t('reading.earlier') : site.name}</h1>
      {before ? <MonthList {...shared} /> : <FrontPage {...shared} picture={picture || undefined} />}
      <Pager
        label={t('reading.pages')}
        back={before ? { href: paths.home(), words: t('reading.newest') } : null}
        on={on}
      />
      <BrowseLists labels={labels} years={years} calendar={site} t={t} />
    </>
  );
}
