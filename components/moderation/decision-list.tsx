import Link from 'next/link';
import { Moment } from '@/components/desk/moment';
import type { DecisionView } from '@/lib/moderation/schema';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';
import { DECIDED } from './verdict-words';

type DecisionListProps = { decisions: readonly DecisionView[]; revision: number; calendar: Calendar };

/** What was decided about a comment, newest first. */
export function DecisionList({ decisions, revision, calendar }: DecisionListProps) {
  return (
    <ul className="card-list">
      {decisions.map(({ id, action, reason, createdAt, decider, commentRevision }) => (
        <li key={id}>
          {DECIDED[action]} by{' '}
          <Link href={paths.adminPerson(decider.id)} prefetch={false}>
            {decider.name}
          </Link>
          {reason && (
            <>
              {': '}
              <q dir="auto">{reason}</q>
            </>
          )}{' '}
          <span className="meta">
            <Moment at={createdAt} calendar={calendar} />
            {commentRevision !== revision && `, about text ${commentRevision}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
