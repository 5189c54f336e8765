import { Moment } from '@/components/desk/moment';
import { StoredHtml } from '@/components/ui/stored-html';
import type { CommentDossier } from '@/lib/moderation/schema';
import type { Calendar } from '@/lib/site-dates';
import { DecisionList } from './decision-list';
import { ReportList } from './report-list';

/** All that ever happened to a comment: decisions, reports and the texts that it had. */
export function CommentHistory({ comment, calendar }: { comment: CommentDossier; calendar: Calendar }) {
  const { decisions, reports, revisions, revision } = comment;
  return (
    <div className="columns">
      <section aria-label="Decisions">
        <h2>Decisions</h2>
        {decisions.length === 0 && <p className="meta">Nobody has decided about it.</p>}
        <DecisionList decisions={decisions} revision={revision} calendar={calendar} />
      </section>
      <section aria-label="Reports">
        <h2>Reports</h2>
        {reports.length === 0 && <p className="meta">Nobody has reported it.</p>}
        <ReportList reports={reports} revision={revision} calendar={calendar} />
      </section>
      <section aria-label="Texts">
        <h2>Texts</h2>
        {revisions.map(({ number, html, createdAt }) => (
          <details key={number} className="card-history">
            <summary>
              Text {number}
              {number === revision && ' (this one)'}, <Moment at={createdAt} calendar={calendar} />
            </summary>
            <StoredHtml html={html} className="card-body" dir="auto" />
          </details>
        ))}
      </section>
    </div>
  );
}
