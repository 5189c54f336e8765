import { Tabs } from '@/components/desk/tabs';
import type { Status } from './editing';

type ArticleTabsProps = {
  counts: Record<Status, number>;
  status: Status | undefined;
  /** The list of one status; of all. */
  address: (status: Status | undefined) => string;
};

const TABS: { status: Status | undefined; label: string }[] = [
  { status: undefined, label: 'All' },
  { status: 'draft', label: 'Drafts' },
  { status: 'scheduled', label: 'Scheduled' },
  { status: 'published', label: 'Published' },
  { status: 'unpublished', label: 'Unpublished' },
];

/** The articles by status, each with their number. */
export function ArticleTabs({ counts, status, address }: ArticleTabsProps) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <Tabs
      label="By status"
      tabs={TABS.map(({ status: tab, label }) => ({
        href: address(tab),
        label,
        count: tab ? counts[tab] : all,
        isCurrent: tab === status,
      }))}
    />
  );
}
