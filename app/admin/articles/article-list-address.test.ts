import { expect, it } from 'vitest';
import type { DeskArticleFilter } from '@/lib/articles/desk-list';
import { deskFilterSchema } from '@/lib/articles/schema';
import { articleListAddress, articleListChips } from './article-list-address';

const filter: DeskArticleFilter = {
  ...{ status: 'draft', q: 'river & town', author: '0199c0de-0000-7000-8000-000000000001' },
  ...{ label: 'flood', sort: 'title', cursor: 'x' },
};
const read = (address: string) =>
  deskFilterSchema.parse(Object.fromEntries(new URL(address, 'http://localhost').searchParams));

it('V14: an address of the list says what it narrows to and in which order, and nothing else', () => {
  expect(read(articleListAddress(filter))).toEqual(filter);
  expect(deskFilterSchema.parse({ status: 'secret', author: "' OR 1", sort: 'password', q: '\0' })).toEqual({});
});

it('a chip takes away its own filter, and goes back to the first page', () => {
  const chips = articleListChips(filter, { author: 'Ada', label: undefined });
  expect(chips.map(({ name, value }) => [name, value])).toEqual([
    ['Words', 'river & town'],
    ['By', 'Ada'],
    ['Label', 'flood'],
  ]);
  for (const [at, key] of (['q', 'author', 'label'] as const).entries()) {
    const { [key]: _taken, cursor: _cursor, ...rest } = filter;
    expect(read(chips[at]?.href ?? '')).toEqual(rest);
  }
});
