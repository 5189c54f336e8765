import { Moment } from '@/components/desk/moment';
import { WaitingList } from '@/components/desk/waiting-list';
import { DECIDED } from '@/components/moderation/verdict-words';
import { listDecisions } from '@/lib/moderation/queries';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';

const SHOWN = 6;

/** What moderators decided last. */
export async function NewestDecisions({ calendar }: { calendar: Calendar }) {
  const { items } = await listDecisions({});
  return (
    <WaitingList
      title="Newest decisions"
      nothing="Nobody has decided on anything yet."
      lines={items.slice(0, SHOWN).map(({ id, commentId, action, author, article, decider, createdAt }) => ({
        id,
        href: paths.adminComment(commentId),
        text: `${DECIDED[action]}: ${author.name} on ${article.title}`,
        aside: (
          <>
            {decider.name}, <Moment at={createdAt} calendar={calendar} />
          </>
        ),
      }))}
      all={{ href: paths.adminLog({ about: 'comment' }), label: 'The whole log' }}
    />
  );
}
