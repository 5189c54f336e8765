import Link from 'next/link';
import { Moment } from '@/components/desk/moment';
import { REPORT_REASONS } from '@/lib/comments/schema';
import type { ReportView } from '@/lib/moderation/schema';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';

type ReportListProps = { reports: readonly ReportView[]; revision: number; calendar: Calendar };

/** What readers reported about a comment. */
export function ReportList({ reports, revision, calendar }: ReportListProps) {
  return (
    <ul className="card-list">
      {reports.map(({ id, reason, note, createdAt, reporter, resolvedAt, commentRevision }) => (
        <li key={id}>
          <span className="badge badge-warn">report</span> {REPORT_REASONS[reason]}
          {note && <q dir="auto">{note}</q>}{' '}
          <span className="meta">
            <Link href={paths.adminPerson(reporter.id)} prefetch={false}>
              {reporter.name}
            </Link>
            , <Moment at={createdAt} calendar={calendar} />
            {commentRevision !== revision && `, about text ${commentRevision}`}
            {resolvedAt && ', settled'}
          </span>
        </li>
      ))}
    </ul>
  );
}
