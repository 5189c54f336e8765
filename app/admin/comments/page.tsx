import type { Metadata } from 'next';
import { PageLinks } from '@/components/desk/page-links';
import { Tabs } from '@/components/desk/tabs';
import { DoneNotice } from '@/components/moderation/done-notice';
import { Queue } from '@/components/moderation/queue';
import { TAB_NAMES } from '@/components/moderation/verdict-words';
import { requireStaff } from '@/lib/actor';
import { isAppError } from '@/lib/errors';
import { BULK_DECISIONS_MAX, QUEUE_COUNT_MAX, QUEUE_LOOK_MAX, REJECTION_REASON_MAX } from '@/lib/limits';
import { findJustDecided } from '@/lib/moderation/just-decided';
import { openComment } from '@/lib/moderation/opened-comment';
import { countByStatus } from '@/lib/moderation/queries';
import { listQueue } from '@/lib/moderation/queue-list';
import { QUEUE_TABS } from '@/lib/moderation/schema';
import { paths } from '@/lib/paths';
import { readSite } from '../../site-frame';
import { decisionActions } from './decision-actions';
import { DONE_ID, doneQuery, nextInList } from './just-done';
import { NOTHING_IN, queueAddress, queueQuery, VERDICTS_OF, type QueuePlace } from './queue-address';
import { toEntry } from './queue-entries';
import { QueueFilters } from './queue-filters';
import './comments.css';
import './entry.css';
import './queue.css';
import './opened.css';

export const metadata: Metadata = { title: 'Comments' };

const LOOK = QUEUE_LOOK_MAX.toLocaleString('en');
const FURTHER = `Look through the next ${LOOK}`;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CommentsPage({ searchParams }: Props) {
  const viewer = await requireStaff('comment.moderate', undefined, paths.adminComments());
  const query = await searchParams;
  const place = queueQuery.parse(query);
  const { done, mail, answered } = doneQuery.parse(query);
  const { comment, ...filter } = place;
  const { tab, cursor } = filter;
  const [counts, page, site, named, decided] = await Promise.all([
    countByStatus(),
    listQueue(filter),
    readSite(),
    findOpened(comment),
    findJustDecided(done, viewer.id),
  ]);
  // An address that names a comment which is gone opens the first of the list, as one that names none does.
  const opened = named ?? (await findOpened(page.items[0]?.id));
  const whole: QueuePlace = { ...filter, cursor: undefined };
  const next = page.next && queueAddress({ ...whole, cursor: page.next });
  const isNarrowed = Boolean(filter.q || filter.articleId || filter.personId || filter.heldFor || filter.age);
  return (
    <div className="queue-page">
      <div className="queue-top">
        <div className="queue-line">
          <h1>Comments</h1>
          <Tabs
            label="Comments by status"
            most={QUEUE_COUNT_MAX}
            tabs={QUEUE_TABS.map((name) => ({
              href: queueAddress({ ...whole, tab: name }),
              label: TAB_NAMES[name],
              count: counts[name],
              isCurrent: name === tab,
            }))}
          />
        </div>
        <QueueFilters filter={whole} first={page.items[0]} opened={opened} />
        {decided && (
          <DoneNotice
            id={DONE_ID}
            decided={decided}
            taken={{ mail, answerWasTold: answered !== undefined }}
            list={queueAddress(filter)}
            next={nextInList(page.items, decided.postedAt)}
            undoByForm={decisionActions.undoByForm}
          />
        )}
      </div>
      <Queue
        key={`${tab} ${queueAddress(filter)}`}
        entries={page.items.map((item) => toEntry(item, filter, site))}
        verdicts={VERDICTS_OF[tab]}
        verdictsOf={VERDICTS_OF}
        limits={{ bulk: BULK_DECISIONS_MAX, reason: REJECTION_REASON_MAX }}
        actions={decisionActions}
        source={`${paths.adminComment('ID')}/opened`}
        opened={opened}
        isNamed={named !== null}
        listHref={queueAddress(filter)}
        narrow={{
          article: queueAddress({ ...whole, articleId: 'ID' }),
          person: queueAddress({ ...whole, personId: 'ID' }),
        }}
        nothing={
          page.isPartial
            ? {
                title: `Nothing fits among the ${LOOK} comments looked through.`,
                next: { href: next ?? '', label: FURTHER },
              }
            : isNarrowed
              ? { title: 'Nothing here fits.', next: { href: queueAddress({ tab }), label: 'Show all of it' } }
              : NOTHING_IN[tab]
        }
        pages={
          <PageLinks
            first={cursor ? queueAddress(whole) : null}
            next={next}
            nextLabel={page.isPartial ? FURTHER : 'Next page'}
          />
        }
      />
    </div>
  );
}

/** What the address opens; a comment that is not there any more opens nothing. */
async function findOpened(id: string | undefined) {
  if (id === undefined) return null;
  try {
    return await openComment(id, await readSite());
  } catch (error) {
    if (isAppError(error) && error.code === 'not_found') return null;
    throw error;
  }
}
