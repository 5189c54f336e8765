import Link from 'next/link';
import { Moment } from '@/components/desk/moment';
import type { LogEntry } from '@/lib/moderation/log';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';
import { sentenceOf, type Part } from './log-sentence';

type LogListProps = {
  entries: readonly LogEntry[];
  calendar: Calendar;
  /** Where the log is narrowed to one article. */
  articleHref: (id: string) => string;
};

/** What was done, a sentence each. */
export function LogList({ entries, calendar, articleHref }: LogListProps) {
  if (entries.length === 0) return <p className="empty">The log has nothing of this kind.</p>;
  const hrefs = { comment: paths.adminComment, person: paths.adminPerson, article: articleHref };
  const show = (part: Part, at: number) =>
    typeof part === 'string' ? (
      <span key={at} dir="auto">
        {part}
      </span>
    ) : (
      <Link key={at} href={hrefs[part.to](part.id)} prefetch={false} dir="auto">
        {part.text}
      </Link>
    );
  return (
    <ol className="log">
      {entries.map((entry) => (
        <li key={entry.id}>
          <span className="meta">
            <Moment at={entry.createdAt} calendar={calendar} />
          </span>
          <span>
            {entry.actor ? (
              <Link href={paths.adminPerson(entry.actor.id)} prefetch={false}>
                {entry.actor.name}
              </Link>
            ) : (
              'The site'
            )}{' '}
            {sentenceOf(entry, calendar).map(show)}
          </span>
        </li>
      ))}
    </ol>
  );
}
