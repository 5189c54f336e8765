import Link from 'next/link';
import { Moment } from '@/components/desk/moment';
import { DECIDED } from '@/components/moderation/verdict-words';
import type { DecisionAboutPerson } from '@/lib/accounts/person-record';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';

type DecisionsAboutProps = { decisions: readonly DecisionAboutPerson[]; calendar: Calendar };

/** What was decided on a person's comments lately. */
export function DecisionsAbout({ decisions, calendar }: DecisionsAboutProps) {
  if (decisions.length === 0) return <p className="meta">None.</p>;
  return (
    <ul className="card-list">
      {decisions.map(({ id, commentId, action, reason, createdAt, decider, articleTitle }) => (
        <li key={id}>
          {DECIDED[action]}:{' '}
          <Link href={paths.adminComment(commentId)} prefetch={false}>
            a comment on <span dir="auto">{articleTitle}</span>
          </Link>
          {reason && (
            <>
              {' – '}
              <q dir="auto">{reason}</q>
            </>
          )}{' '}
          <span className="meta">
            {decider.name}, <Moment at={createdAt} calendar={calendar} />
          </span>
        </li>
      ))}
    </ul>
  );
}
