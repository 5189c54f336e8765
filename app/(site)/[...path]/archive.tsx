import type { Metadata } from 'next';
import { PeriodList } from '@/components/articles/period-list';
import { listMonths } from '@/lib/articles/public';
import { cacheTags } from '@/lib/cache-tags';
import { paths, withQuery } from '@/lib/paths';
import { formatPeriod, type Period } from '@/lib/site-dates';
import { pageMetadata } from '../../page-metadata';
import { readSite, readWords } from '../../site-frame';
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

/** What was published in a year or a month, newest first, and the months of its year. */
export async function Archive({ period, before }: ArchiveProps) {
  const [site, t] = await Promise.all([readSite(), readWords()]);
  const months = await listMonths(period.year, site.timeZone);
  const year = { year: period.year };
  return (
    <ListPage
      kicker={
        period.month === undefined ? (
          t('reading.archive')
        ) : (
          <a href={paths.year(period.year)}>{formatPeriod(year, site)}</a>
        )
      }
      title={formatPeriod(period, site)}
      scope={{ period: { ...period, timeZone: site.timeZone } }}
      before={before}
      address={(query) => addressOf(period, query)}
      byMonth={period.month === undefined}
    >
      <PeriodList
        title={t('reading.months')}
        periods={months.filter(({ month }) => month !== period.month)}
        calendar={site}
        t={t}
      />
    </ListPage>
  );
}
