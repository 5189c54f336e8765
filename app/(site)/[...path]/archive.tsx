import type { Metadata } from 'next';
import { PeriodList } from '@/components/articles/period-list';
import { listMonths } from '@/lib/articles/public';
import { cacheTags } from '@/lib/cache-tags';
import { paths, withQuery } from '@/lib/paths';
import { formatPeriod, type Period } from '@/lib/site-dates';
import { pageMetadata } from '../../page-metadata';
import { readSite } from '../../site-frame';
import { ListPage } from '../list-page';

type ArchiveProps = { period: Period; before: string | undefined };

const addressOf = ({ year, month }: Period, query: { before?: string }) =>
  withQuery(month === undefined ? paths.year(year) : paths.month(year, month), query);

export async function archiveMetadata({ period, before }: ArchiveProps): Promise<Metadata> {
  return pageMetadata({
    title: formatPeriod(period, await readSite()),
    path: addressOf(period, { before }),
    tags: [cacheTags.site, cacheTags.articles, cacheTags.allComments],
    listed: !before,
  });
}

/** What was published in a year or a month, newest first. */
export async function Archive({ period, before }: ArchiveProps) {
  const site = await readSite();
  const months = period.month === undefined ? await listMonths(period.year, site.timeZone) : [];
  return (
    <ListPage
      kicker="Archive"
      title={formatPeriod(period, site)}
      scope={{ period: { ...period, timeZone: site.timeZone } }}
      before={before}
      address={(query) => addressOf(period, query)}
    >
      <PeriodList title="Months" periods={months} calendar={site} />
    </ListPage>
  );
}
