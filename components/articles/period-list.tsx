import type { PeriodCount } from '@/lib/articles/public';
import { paths } from '@/lib/paths';
import { formatPeriod, type Calendar } from '@/lib/site-dates';

type PeriodListProps = { title: string; periods: readonly PeriodCount[]; calendar: Calendar };

/** Links into the archive, each with how much it holds. */
export function PeriodList({ title, periods, calendar }: PeriodListProps) {
  if (periods.length === 0) return null;
  return (
    <nav className="periods" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {periods.map((period) => (
          <li key={`${period.year}-${period.month ?? ''}`}>
            <a href={period.month === undefined ? paths.year(period.year) : paths.month(period.year, period.month)}>
              {formatPeriod(period, calendar)}
            </a>{' '}
            <span className="meta">({period.articles})</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
