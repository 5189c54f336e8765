import Link from 'next/link';
import { Moment } from '@/components/desk/moment';
import { StoredHtml } from '@/components/ui/stored-html';
import type { QueueItem } from '@/lib/moderation/schema';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';
import { AuthorRecord } from './author-record';
import { DecisionList } from './decision-list';
import { heldBecause } from './held-because';
import { ReportList } from './report-list';
import { StatusBadge } from './status-badge';

type CommentCardProps = {
  item: QueueItem;
  calendar: Calendar;
  /** Lists of this tab narrowed to the article and to the author; none on the comment's own page. */
  narrow?: { article: string; person: string };
  /** The tab says how every comment of it stands, but for the one of reports. */
  showStatus: boolean;
};

/** Everything that a decision about one comment needs, on one card. */
export function CommentCard({ item, calendar, narrow, showStatus }: CommentCardProps) {
  const { id, article, parent, author, html, createdAt, editedAt, heldFor, status, reports, decisions } = item;
  const because = status === 'pending' ? heldBecause(heldFor) : '';
  return (
    <>
      <AuthorRecord author={author} calendar={calendar} />
      <p className="meta card-place">
        {showStatus && <StatusBadge status={status} />} on{' '}
        {article.path ? (
          <a href={article.path} dir="auto">
            {article.title}
          </a>
        ) : (
          <span dir="auto">{article.title}</span>
        )}
        , <Moment at={createdAt} calendar={calendar} />
        {editedAt && (
          <>
            , edited <Moment at={editedAt} calendar={calendar} />
          </>
        )}
      </p>
      {parent && (
        <blockquote className="card-parent" dir="auto">
          <Link href={paths.adminComment(parent.id)} prefetch={false}>
            {parent.authorName}
          </Link>
          : {parent.excerpt || 'a comment that was deleted'}
        </blockquote>
      )}
      <StoredHtml className="card-body" html={html} dir="auto" />
      {because && <p className="card-held">{because}</p>}
      {reports.length > 0 && <ReportList reports={reports} revision={item.revision} calendar={calendar} />}
      {decisions.length > 0 && narrow && (
        <details className="card-history">
          <summary>{decisions.length === 1 ? 'One earlier decision' : `${decisions.length} earlier decisions`}</summary>
          <DecisionList decisions={decisions} revision={item.revision} calendar={calendar} />
        </details>
      )}
      {narrow && (
        <p className="card-ways meta">
          <Link href={paths.adminComment(id)} prefetch={false}>
            Thread and history
          </Link>
          <Link href={narrow.person} prefetch={false}>
            All by this person
          </Link>
          <Link href={narrow.article} prefetch={false}>
            All on this article
          </Link>
        </p>
      )}
    </>
  );
}
