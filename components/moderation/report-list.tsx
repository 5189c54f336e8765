import Link from 'next/link';
import { REPORT_REASONS } from '@/lib/comments/schema';
import type { ToldReport } from '@/lib/moderation/opened-comment';
import { paths } from '@/lib/paths';
import { ToldTime } from './told-time';

type ReportListProps = { reports: readonly ToldReport[]; revision: number };

/** What readers reported about a comment. */
export function ReportList({ reports, revision }: ReportListProps) {
  return (
    <ul className="card-list">
      {reports.map(({ id, reason, note, createdAt, reporter, resolvedAt, commentRevision }) => (
        <li key={id}>
          <span className={resolvedAt ? 'badge' : 'badge badge-danger'}>{resolvedAt ? 'settled' : 'report'}</span>{' '}
          {REPORT_REASONS[reason]}
          {note && <q dir="auto">{note}</q>}{' '}
          <span className="meta">
            <Link href={paths.adminPerson(reporter.id)} prefetch={false} dir="auto">
              {reporter.name}
            </Link>
            , <ToldTime at={createdAt} />
            {commentRevision !== revision && `, about text ${commentRevision}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
