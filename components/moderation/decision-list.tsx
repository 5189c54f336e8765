import Link from 'next/link';
import type { ToldDecision } from '@/lib/moderation/opened-comment';
import { paths } from '@/lib/paths';
import { ToldTime } from './told-time';
import { DECIDED } from './verdict-words';

type DecisionListProps = { decisions: readonly ToldDecision[]; revision: number };

/** What was decided about a comment, newest first. */
export function DecisionList({ decisions, revision }: DecisionListProps) {
  return (
    <ul className="card-list">
      {decisions.map(({ id, action, reason, createdAt, decider, commentRevision }) => (
        <li key={id}>
          {DECIDED[action]} by{' '}
          <Link href={paths.adminPerson(decider.id)} prefetch={false} dir="auto">
            {decider.name}
          </Link>
          {reason && (
            <>
              {': '}
              <q dir="auto">{reason}</q>
            </>
          )}{' '}
          <span className="meta">
            <ToldTime at={createdAt} />
            {commentRevision !== revision && `, about text ${commentRevision}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
