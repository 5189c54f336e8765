import Link from 'next/link';
import { Moment } from '@/components/desk/moment';
import type { Neighbor } from '@/lib/moderation/thread';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';
import { StatusBadge } from './status-badge';

type NeighborListProps = { title: string; neighbors: readonly Neighbor[]; calendar: Calendar };

/** Comments around another, in a line or two each; nothing when there are none. */
export function NeighborList({ title, neighbors, calendar }: NeighborListProps) {
  if (neighbors.length === 0) return null;
  return (
    <section className="neighbors" aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {neighbors.map(({ id, authorName, status, createdAt, deleted, excerpt }) => (
          <li key={id}>
            <Link href={paths.adminComment(id)} prefetch={false}>
              {authorName}
            </Link>{' '}
            {deleted ? <span className="badge">deleted</span> : <StatusBadge status={status} />}{' '}
            <span className="meta">
              <Moment at={createdAt} calendar={calendar} />
            </span>
            <p dir="auto">{excerpt || 'Its text was deleted.'}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
