import type { LabelCount, PeriodCount } from '@/lib/articles/public';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';
import { CountedLinks } from './counted-links';
import { PeriodList } from './period-list';

type BrowseListsProps = {
  labels: readonly LabelCount[];
  years: readonly PeriodCount[];
  calendar: Calendar;
  t: Translate;
};

/** The ways into everything that was published: by label and by year. */
export function BrowseLists({ labels, years, calendar, t }: BrowseListsProps) {
  const links = labels.map(({ slug, name, articles }) => ({ href: paths.label(slug), words: name, articles }));
  return (
    <div className="browse">
      <CountedLinks title={t('reading.labels')} links={links} t={t} />
      <PeriodList title={t('reading.archive')} periods={years} calendar={calendar} t={t} />
    </div>
  );
}
