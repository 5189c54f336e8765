import Link from 'next/link';
import { Moment } from '@/components/desk/moment';
import { QUEUE_COUNT_MAX } from '@/lib/limits';
import { findWaitingByArticle } from '@/lib/moderation/overview';
import { countWaiting, type Waiting } from '@/lib/moderation/queries';
import { listQueue } from '@/lib/moderation/queue-list';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';

const REPORTED_SHOWN = 3;

const told = (count: number) => (count > QUEUE_COUNT_MAX ? `${QUEUE_COUNT_MAX}+` : `${count}`);

/** So that nobody adds up two figures that share a comment: the number beside the room counts it once. */
function alsoWaiting({ reported, both }: Waiting): string {
  if (both === reported) return reported === 1 ? 'It also waits, above.' : 'All of them also wait, above.';
  return both === 1 ? 'One of them also waits, above.' : `${told(both)} of them also wait, above.`;
}

/** What waits for a moderator, in a sentence and by article; then what readers reported. */
export async function WaitingComments({ calendar }: { calendar: Calendar }) {
  const [counts, articles, reported] = await Promise.all([
    countWaiting(),
    findWaitingByArticle(),
    listQueue({ tab: 'reported' }),
  ]);
  const oldest = articles[0]?.oldest;
  return (
    <>
      <section className="waiting" aria-label="Comments that wait">
        {oldest ? (
          <>
            <p className="waiting-lead">
              <Link href={paths.adminComments()} prefetch={false}>
                {counts.pending === 1 ? 'One comment waits' : `${told(counts.pending)} comments wait`}
              </Link>
              , the oldest since <Moment at={oldest} calendar={calendar} />.
            </p>
            <ul className="waiting-articles">
              {articles.map(({ articleId, title, count, oldest: since }) => (
                <li key={articleId}>
                  <span className="waiting-count">{count}</span>
                  <Link href={paths.adminComments({ article: articleId })} prefetch={false} dir="auto">
                    {title}
                  </Link>
                  <span className="meta">
                    since <Moment at={since} calendar={calendar} />
                  </span>
                </li>
              ))}
            </ul>
            <p>
              <Link className="button" href={paths.adminComments()} prefetch={false}>
                Go through them
              </Link>
            </p>
          </>
        ) : (
          <p className="waiting-lead">Nothing waits. Everything that was posted has been read.</p>
        )}
      </section>
      {reported.items.length > 0 && (
        <section className="waiting" aria-label="Comments that were reported">
          <h2>
            {counts.reported === 1 ? 'One comment was reported' : `${told(counts.reported)} comments were reported`}
          </h2>
          {counts.both > 0 && <p className="hint">{alsoWaiting(counts)}</p>}
          <ul className="waiting-list">
            {reported.items.slice(0, REPORTED_SHOWN).map(({ id, text, author }) => (
              <li key={id}>
                <Link
                  className="waiting-text"
                  data-shortened
                  href={paths.adminComments({ status: 'reported', comment: id })}
                  prefetch={false}
                  dir="auto"
                >
                  {text || 'A comment without words'}
                </Link>{' '}
                <span className="meta">
                  <bdi>{author.name}</bdi>
                </span>
              </li>
            ))}
          </ul>
          <Link href={paths.adminComments({ status: 'reported' })} prefetch={false}>
            Settle the reports
          </Link>
        </section>
      )}
    </>
  );
}
