import Link from 'next/link';
import type { ToldNeighbor } from '@/lib/moderation/opened-comment';
import { paths } from '@/lib/paths';
import { StatusBadge } from './status-badge';
import { ToldTime } from './told-time';

type NeighborListProps = { title: string; neighbors: readonly ToldNeighbor[] };

/** Comments around another, in a line or two each; nothing when there are none. */
export function NeighborList({ title, neighbors }: NeighborListProps) {
  if (neighbors.length === 0) return null;
  return (
    <section className="neighbors" aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {neighbors.map(({ id, authorName, status, createdAt, deleted, excerpt }) => (
          <li key={id}>
            <p className="neighbor-who">
              <Link href={paths.adminComment(id)} prefetch={false} dir="auto">
                {authorName}
              </Link>
              {deleted ? (
                <span className="badge">deleted</span>
              ) : (
                status !== 'approved' && <StatusBadge status={status} />
              )}
              <span className="meta">
                <ToldTime at={createdAt} />
              </span>
            </p>
            <p className="neighbor-text" dir="auto">
              {excerpt || 'Its text was deleted.'}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
