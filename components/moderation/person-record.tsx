import Link from 'next/link';
import type { OpenedComment } from '@/lib/moderation/opened-comment';
import { paths } from '@/lib/paths';
import { StatusBadge } from './status-badge';
import { ToldTime } from './told-time';
import { DECIDED } from './verdict-words';

type PersonRecordProps = {
  author: OpenedComment['author'];
  record: OpenedComment['record'];
  /** The list, narrowed to them. */
  narrow: string;
};

/** Who wrote a comment, and how their others fared. */
export function PersonRecord({ author, record, narrow }: PersonRecordProps) {
  const { id, name, role, since, addressProven, counts, sanction } = author;
  return (
    <>
      <h2 className="person-name">
        <Link href={paths.adminPerson(id)} prefetch={false} dir="auto">
          {name}
        </Link>
        {role !== 'reader' && <span className="badge">{role}</span>}
      </h2>
      <p className="meta">
        With us since {since}
        {!addressProven && ', address not confirmed'}
      </p>
      {sanction && (
        <p>
          <span className="badge badge-danger">
            {sanction.kind === 'ban' ? 'banned' : `suspended${sanction.until ? ` until ${sanction.until}` : ''}`}
          </span>
        </p>
      )}
      <dl className="person-figures">
        <Figure name="Approved" value={counts.approved} />
        <Figure name="Rejected" value={counts.rejected} />
        <Figure name="Spam" value={counts.spam} />
        <Figure name="Waiting" value={counts.pending} />
      </dl>
      <p className="opened-ways">
        <Link href={narrow} prefetch={false}>
          All by this person
        </Link>
        <Link href={paths.adminPerson(id)} prefetch={false}>
          Suspend or ban …
        </Link>
      </p>
      {record.comments.length > 0 && (
        <section aria-label="Their newest comments">
          <h3>Newest comments</h3>
          <ul className="card-list">
            {record.comments.map((comment) => (
              <li key={comment.id}>
                <Link href={paths.adminComment(comment.id)} prefetch={false} dir="auto">
                  {comment.excerpt || comment.title}
                </Link>{' '}
                {comment.status !== 'approved' && <StatusBadge status={comment.status} />}{' '}
                <span className="meta">
                  <bdi>{comment.title}</bdi>, <ToldTime at={comment.createdAt} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {record.decisions.length > 0 && (
        <section aria-label="Decisions about their other comments">
          <h3>Decisions about others of theirs</h3>
          <ul className="card-list">
            {record.decisions.map(({ id: decision, commentId, action, reason, createdAt, deciderName }) => (
              <li key={decision}>
                <Link href={paths.adminComment(commentId)} prefetch={false}>
                  {DECIDED[action]}
                </Link>{' '}
                by <bdi>{deciderName}</bdi>
                {reason && <q dir="auto">{reason}</q>}{' '}
                <span className="meta">
                  <ToldTime at={createdAt} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {record.sanctions.length > 0 && (
        <section aria-label="Suspensions and bans">
          <h3>Suspensions and bans</h3>
          <ul className="card-list">
            {record.sanctions.map(({ id: each, kind, reason, createdAt, liftedAt }) => (
              <li key={each}>
                {kind === 'ban' ? 'Banned' : 'Suspended'}: <q dir="auto">{reason}</q>{' '}
                <span className="meta">
                  <ToldTime at={createdAt} />
                  {liftedAt && ', lifted'}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
