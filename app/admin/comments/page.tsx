import type { Metadata } from 'next';
import Link from 'next/link';
import { PageLinks } from '@/components/desk/page-links';
import { Tabs } from '@/components/desk/tabs';
import { CommentCard } from '@/components/moderation/comment-card';
import { Queue } from '@/components/moderation/queue';
import { requireStaff } from '@/lib/actor';
import { BULK_DECISIONS_MAX, QUEUE_COUNT_MAX, REJECTION_REASON_MAX, SEARCH_QUERY_MAX } from '@/lib/limits';
import { countByStatus, listQueue } from '@/lib/moderation/queries';
import { QUEUE_TABS, type QueueFilter } from '@/lib/moderation/schema';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { decisionActions } from './decision-actions';
import { NOTHING_IN, queueAddress, queueQuery, TAB_NAMES, VERDICTS_OF } from './queue-address';
import './comments.css';

export const metadata: Metadata = { title: 'Comments' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CommentsPage({ searchParams }: Props) {
  await requireStaff('comment.moderate', undefined, paths.adminComments());
  const filter = queueQuery.parse(await searchParams);
  const [counts, page, site] = await Promise.all([countByStatus(), listQueue(filter), getSite()]);
  const { tab, cursor } = filter;
  const whole: QueueFilter = { ...filter, cursor: undefined };
  return (
    <>
      <div className="page-head">
        <h1>Comments</h1>
        <QueueSearch filter={filter} />
      </div>
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
      <Narrowed filter={whole} items={page.items} />
      <Queue
        key={`${tab} ${queueAddress(filter)}`}
        tab={tab}
        entries={page.items.map((item) => ({
          id: item.id,
          authorName: item.author.name,
          revision: item.revision,
          decisionCount: item.decisionCount,
          verdicts: VERDICTS_OF[tab],
          card: (
            <CommentCard
              item={item}
              calendar={site}
              showStatus={tab === 'reported'}
              narrow={{
                article: queueAddress({ ...whole, articleId: item.article.id }),
                person: queueAddress({ ...whole, personId: item.author.id }),
              }}
            />
          ),
        }))}
        verdicts={VERDICTS_OF[tab]}
        limits={{ bulk: BULK_DECISIONS_MAX, reason: REJECTION_REASON_MAX }}
        actions={decisionActions}
        nothing={filter.q || filter.articleId || filter.personId ? 'Nothing here fits.' : NOTHING_IN[tab]}
      />
      <PageLinks
        first={cursor ? queueAddress(whole) : null}
        next={page.next && queueAddress({ ...whole, cursor: page.next })}
        nextLabel="Next page"
      />
    </>
  );
}

/** Finds words in comments, their authors' names and articles' titles, within what is shown already. */
function QueueSearch({ filter: { tab, q, articleId, personId } }: { filter: QueueFilter }) {
  return (
    <form className="search-row" action={paths.adminComments()} role="search">
      <input type="hidden" name="status" value={tab} />
      {articleId && <input type="hidden" name="article" value={articleId} />}
      {personId && <input type="hidden" name="person" value={personId} />}
      <label className="visually-hidden" htmlFor="q">
        Search comments
      </label>
      <input
        id="q"
        name="q"
        type="search"
        defaultValue={q}
        maxLength={SEARCH_QUERY_MAX}
        placeholder="Words or a name"
      />
      <button type="submit">Search</button>
    </form>
  );
}

type NarrowedProps = { filter: QueueFilter; items: { article: { title: string }; author: { name: string } }[] };

/** What narrows the list, each with a way out of it. */
function Narrowed({ filter, items: [first] }: NarrowedProps) {
  const { q, articleId, personId } = filter;
  const chips = [
    q && { text: `“${q}”`, without: { ...filter, q: undefined } },
    articleId && { text: `on ${first?.article.title ?? 'one article'}`, without: { ...filter, articleId: undefined } },
    personId && { text: `by ${first?.author.name ?? 'one person'}`, without: { ...filter, personId: undefined } },
  ].filter((chip) => typeof chip === 'object');
  if (chips.length === 0) return null;
  return (
    <p className="actions narrowed">
      <span className="meta">Only</span>
      {chips.map(({ text, without }) => (
        <Link key={text} className="badge" href={queueAddress(without)} prefetch={false}>
          <span dir="auto">{text}</span> <span aria-hidden="true">×</span>
          <span className="visually-hidden"> – remove this filter</span>
        </Link>
      ))}
    </p>
  );
}
