import { Moment } from '@/components/desk/moment';
import type { SanctionView } from '@/lib/accounts/person-record';
import { formatDay, type Calendar } from '@/lib/site-dates';

/** Every suspension and ban that a person ever had: by whom, when and why, and how it ended. */
export function SanctionList({ sanctions, calendar }: { sanctions: readonly SanctionView[]; calendar: Calendar }) {
  if (sanctions.length === 0) return <p className="meta">None.</p>;
  return (
    <ul className="card-list">
      {sanctions.map(({ id, kind, reason, until, createdAt, imposedBy, liftedAt, liftedBy }) => (
        <li key={id}>
          {kind === 'ban' ? 'Banned' : `Suspended${until ? ` until ${formatDay(until, calendar)}` : ''}`} by{' '}
          {imposedBy.name}: <q dir="auto">{reason}</q>{' '}
          <span className="meta">
            <Moment at={createdAt} calendar={calendar} />
            {liftedAt && (
              <>
                ; lifted by {liftedBy?.name}, <Moment at={liftedAt} calendar={calendar} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
