import { paths } from '@/lib/paths';
import type { Status } from './editing';

type ArticleTabsProps = { counts: Record<Status, number>; status: Status | undefined; q: string | undefined };

const TABS: { status: Status | undefined; label: string }[] = [
  { status: undefined, label: 'All' },
  { status: 'draft', label: 'Drafts' },
  { status: 'scheduled', label: 'Scheduled' },
  { status: 'published', label: 'Published' },
  { status: 'unpublished', label: 'Unpublished' },
];

/** The articles by status, each with their number. */
export function ArticleTabs({ counts, status, q }: ArticleTabsProps) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <nav aria-label="By status">
      <ul className="tabs">
        {TABS.map(({ status: tab, label }) => (
          <li key={label}>
            <a href={paths.adminArticles({ status: tab, q })} aria-current={tab === status ? 'page' : undefined}>
              {label} <span className="meta">{tab ? counts[tab] : all}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
