import { Moment } from '@/components/desk/moment';
import { WaitingList } from '@/components/desk/waiting-list';
import { QUEUE_COUNT_MAX } from '@/lib/limits';
import { countByStatus } from '@/lib/moderation/queries';
import { listQueue } from '@/lib/moderation/queue-list';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';

const SHOWN = 5;

const TABS = [
  { tab: 'pending', title: 'Comments that wait', nothing: 'Nothing waits. Everything that was posted has been read.' },
  { tab: 'reported', title: 'Comments that were reported', nothing: 'No reports are open.' },
] as const;

/** What waits for a moderator, the oldest first. */
export async function WaitingComments({ calendar }: { calendar: Calendar }) {
  const [counts, ...queues] = await Promise.all([countByStatus(), ...TABS.map(({ tab }) => listQueue({ tab }))]);
  return TABS.map(({ tab, title, nothing }, at) => (
    <WaitingList
      key={tab}
      title={`${title}: ${counts[tab] > QUEUE_COUNT_MAX ? `${QUEUE_COUNT_MAX}+` : counts[tab]}`}
      nothing={nothing}
      lines={(queues[at]?.items ?? []).slice(0, SHOWN).map(({ id, text, author, createdAt }) => ({
        id,
        href: paths.adminComment(id),
        text: text || 'A comment without words',
        aside: (
          <>
            {author.name}, <Moment at={createdAt} calendar={calendar} />
          </>
        ),
      }))}
      all={counts[tab] > 0 ? { href: paths.adminComments({ status: tab }), label: 'Go through them' } : undefined}
    />
  ));
}
