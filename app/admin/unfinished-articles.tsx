import { Moment } from '@/components/desk/moment';
import { WaitingList } from '@/components/desk/waiting-list';
import { listDeskArticles } from '@/lib/articles/desk-list';
import { paths } from '@/lib/paths';
import type { Actor } from '@/lib/policy';
import type { Calendar } from '@/lib/site-dates';

const SHOWN = 5;

const LISTS = [
  { status: 'draft', title: 'Drafts', nothing: 'No draft is open.' },
  { status: 'scheduled', title: 'Scheduled articles', nothing: 'Nothing is scheduled.' },
] as const;

/** Articles that this person may edit and readers do not see yet. */
export async function UnfinishedArticles({ viewer, calendar }: { viewer: Actor; calendar: Calendar }) {
  const pages = await Promise.all(LISTS.map(({ status }) => listDeskArticles(viewer, { status })));
  return LISTS.map(({ status, title, nothing }, at) => (
    <WaitingList
      key={status}
      title={title}
      nothing={nothing}
      lines={(pages[at]?.items ?? []).slice(0, SHOWN).map(({ id, title: text, authors, updatedAt, publishedAt }) => ({
        id,
        href: paths.adminArticle(id),
        text: text || 'Without a title',
        aside: (
          <>
            {authors.join(', ')}, {status === 'scheduled' ? 'due' : 'changed'}{' '}
            <Moment at={status === 'scheduled' && publishedAt ? publishedAt : updatedAt} calendar={calendar} />
          </>
        ),
      }))}
      all={{ href: paths.adminArticles({ status }), label: 'All of them' }}
    />
  ));
}
