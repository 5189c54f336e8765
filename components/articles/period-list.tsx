import type { PeriodCount } from '@/lib/articles/public';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import { formatPeriod, type Calendar } from '@/lib/site-dates';
import { CountedLinks } from './counted-links';

type PeriodListProps = { title: string; periods: readonly PeriodCount[]; calendar: Calendar; t: Translate };

/** Links into the archive, each with how much it holds. */
export function PeriodList({ title, periods, calendar, t }: PeriodListProps) {
  const links = periods.map(({ articles, ...period }) => ({
    href: period.month === undefined ? paths.year(period.year) : paths.month(period.year, period.month),
    words: formatPeriod(period, calendar),
    articles,
  }));
  return <CountedLinks title={title} links={links} t={t} />;
}
