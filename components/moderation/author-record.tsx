import Link from 'next/link';
import { SanctionBadge } from '@/components/desk/sanction-badge';
import type { AuthorRecord as Record } from '@/lib/moderation/schema';
import { paths } from '@/lib/paths';
import { formatPeriod, monthOf, type Calendar } from '@/lib/site-dates';

/** Who wrote a comment, and how their others fared. */
export function AuthorRecord({ author, calendar }: { author: Record; calendar: Calendar }) {
  const { id, name, role, joinedAt, addressProven, counts, sanction } = author;
  return (
    <p className="card-author">
      <strong dir="auto">
        <Link href={paths.adminPerson(id)} prefetch={false}>
          {name}
        </Link>
      </strong>{' '}
      {role !== 'reader' && <span className="badge">{role}</span>}{' '}
      <SanctionBadge sanction={sanction} calendar={calendar} />{' '}
      <span className="meta">
        {counts.approved} approved · {counts.rejected} rejected · {counts.spam} spam · joined{' '}
        {formatPeriod(monthOf(joinedAt, calendar.timeZone), calendar)}
        {!addressProven && ' · address not confirmed'}
      </span>
    </p>
  );
}
