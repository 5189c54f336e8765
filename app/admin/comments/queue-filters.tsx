import { FilterBar, FilterSelect } from '@/components/desk/filter-bar';
import { HOLD_REASONS, heldChoice } from '@/components/moderation/held-because';
import { SEARCH_QUERY_MAX } from '@/lib/limits';
import { QUEUE_AGES } from '@/lib/moderation/schema';
import { paths } from '@/lib/paths';
import { AGE_NAMES, queueAddress, type QueuePlace } from './queue-address';

type Named = { article: { id: string; title: string }; author: { id: string; name: string } } | null | undefined;

type QueueFiltersProps = {
  filter: QueuePlace;
  /** Where the names of what the list is narrowed to are read off. */
  first: Named;
  opened: Named;
};

/** Narrows the list, and says to what it is narrowed, each with a way out of it. */
export function QueueFilters({ filter, first, opened }: QueueFiltersProps) {
  const { tab, q, articleId, personId, heldFor, age } = filter;
  const of = [first, opened];
  const title = of.find((named) => named?.article.id === articleId)?.article.title ?? 'one article';
  const name = of.find((named) => named?.author.id === personId)?.author.name ?? 'one person';
  const chips = [
    q && { name: 'Words', value: q, href: queueAddress({ ...filter, q: undefined }) },
    articleId && { name: 'Article', value: title, href: queueAddress({ ...filter, articleId: undefined }) },
    personId && { name: 'Person', value: name, href: queueAddress({ ...filter, personId: undefined }) },
    heldFor && { name: 'Held for', value: heldChoice(heldFor), href: queueAddress({ ...filter, heldFor: undefined }) },
    age && { name: 'Older than', value: AGE_NAMES[age], href: queueAddress({ ...filter, age: undefined }) },
  ].filter((chip) => typeof chip === 'object');
  return (
    <FilterBar
      label="Comments"
      action={paths.adminComments()}
      kept={{ status: tab, article: articleId, person: personId }}
      chips={chips}
      all={queueAddress({ tab })}
      submit="Search"
    >
      <label className="filter-field filter-words">
        <span>Search comments</span>
        <input name="q" type="search" defaultValue={q} maxLength={SEARCH_QUERY_MAX} dir="auto" />
      </label>
      <FilterSelect
        name="held"
        label="Held for"
        any="Anything"
        value={heldFor}
        options={HOLD_REASONS.map((value) => ({ value, label: heldChoice(value) }))}
      />
      <FilterSelect
        name="age"
        label="Older than"
        any="Any age"
        value={age}
        options={QUEUE_AGES.map((value) => ({ value, label: AGE_NAMES[value] }))}
      />
    </FilterBar>
  );
}
