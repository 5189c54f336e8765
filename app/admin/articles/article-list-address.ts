import type { FilterChip } from '@/components/desk/filter-bar';
import type { DeskArticleFilter } from '@/lib/articles/desk-list';
import type { DeskSort } from '@/lib/articles/schema';
import { paths } from '@/lib/paths';

/** The address of a list of articles. */
export function articleListAddress({ status, q, author, label, sort, cursor }: DeskArticleFilter): string {
  return paths.adminArticles({ status, q, author, label, sort: sort === 'changed' ? undefined : sort, cursor });
}

export const SORT_NAMES: Record<DeskSort, string> = {
  changed: 'last changed',
  oldest: 'longest untouched',
  published: 'newest published',
  title: 'title',
};

type Names = { author: string | undefined; label: string | undefined };

/** What a list is narrowed to, in words; who or what an id stands for comes from the lists of choices. */
export function articleListChips(filter: DeskArticleFilter, names: Names): FilterChip[] {
  const without = (change: Partial<DeskArticleFilter>) =>
    articleListAddress({ ...filter, cursor: undefined, ...change });
  const { q, author, label } = filter;
  return [
    ...(q ? [{ name: 'Words', value: q, href: without({ q: undefined }) }] : []),
    ...(author ? [{ name: 'By', value: names.author ?? 'somebody', href: without({ author: undefined }) }] : []),
    ...(label ? [{ name: 'Label', value: names.label ?? label, href: without({ label: undefined }) }] : []),
  ];
}
