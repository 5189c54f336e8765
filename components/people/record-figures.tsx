import Link from 'next/link';
import type { PersonRecord } from '@/lib/accounts/person-record';
import { paths } from '@/lib/paths';

const STATUSES = ['approved', 'pending', 'rejected', 'spam'] as const;

/** A person in figures: their comments by status, each leading to them, and what became of their reports. */
export function RecordFigures({ record: { id, comments, reports } }: { record: PersonRecord }) {
  return (
    <dl className="figures">
      {STATUSES.map((status) => (
        <div key={status}>
          <dt>{status === 'pending' ? 'waiting' : status}</dt>
          <dd>
            <Link href={paths.adminComments({ status, person: id })} prefetch={false}>
              {comments[status]}
            </Link>
          </dd>
        </div>
      ))}
      <div>
        <dt>deleted</dt>
        <dd>{comments.deleted}</dd>
      </div>
      <div>
        <dt>reports upheld</dt>
        <dd>
          {reports.upheld} of {reports.upheld + reports.dismissed}
          {reports.open > 0 && <span className="meta"> and {reports.open} open</span>}
        </dd>
      </div>
    </dl>
  );
}
