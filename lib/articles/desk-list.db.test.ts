import { beforeAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '@/lib/pagination';
import { listDeskArticles } from './desk-list';
import { countDeskArticles, getDeskArticle } from './queries';
import { DESK_SORTS } from './schema';
import { createArticle } from './commands/create-article';
import { deleteArticle } from './commands/delete-article';
import { publishArticle } from './commands/publish-article';
import { actorOf } from '@/test/factories';
import { content, makeNewsroom, type Person } from '@/test/newsroom';

let author: Person, other: Person, editor: Person;

beforeAll(async () => {
  ({ author, other, editor } = await makeNewsroom());
});

describe('the list of the desk', () => {
  it('V14: shows authors their own and editors all, and finds by title without wildcards', async () => {
    const theirs = await createArticle(author, content('Theirs'));
    const mine = await createArticle(other, content('100% of it'));
    expect((await listDeskArticles(actorOf(other), {})).items.map(({ id }) => id)).toEqual([mine.id]);
    expect((await listDeskArticles(actorOf(editor), {})).items.map(({ id }) => id).sort()).toEqual(
      [mine.id, theirs.id].sort(),
    );
    expect((await listDeskArticles(actorOf(editor), { q: '100%' })).items.map(({ id }) => id)).toEqual([mine.id]);
    expect((await listDeskArticles(actorOf(editor), { q: "'; DROP TABLE people --" })).items).toEqual([]);
    expect(await countDeskArticles(actorOf(other))).toEqual({ draft: 1, scheduled: 0, published: 0, unpublished: 0 });
    await deleteArticle(other, { id: mine.id });
    expect((await listDeskArticles(actorOf(other), {})).items).toEqual([]);
    await expect(getDeskArticle(actorOf(editor), mine.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is narrowed by author and label, in the order that is asked for', async () => {
    const ids: string[] = [];
    for (const [title, labels] of [
      ['beta', ['Sorted']],
      ['Alpha', ['Sorted', 'Other']],
      ['gamma', ['Sorted']],
    ] as const)
      ids.push((await createArticle(other, { ...content(title), labels: [...labels] })).id);
    const [beta, alpha, gamma] = ids;
    await publishArticle(other, { id: gamma!, seenRevision: 1 });
    const listed = async (filter: Parameters<typeof listDeskArticles>[1]) =>
      (await listDeskArticles(actorOf(editor), { label: 'sorted', ...filter })).items.map(({ id }) => id);
    expect(await listed({ sort: 'title' })).toEqual([alpha, beta, gamma]);
    expect((await listed({ sort: 'published' }))[0]).toBe(gamma);
    expect(await listed({ sort: 'oldest' })).toEqual([...(await listed({}))].reverse());
    expect(await listed({ label: 'other' })).toEqual([alpha]);
    expect(await listed({ author: author.id })).toEqual([]);
    for (const sort of DESK_SORTS) {
      const [first, ...rest] = (await listDeskArticles(actorOf(editor), { label: 'sorted', sort })).items;
      const at = sort === 'published' ? (first!.publishedAt ?? new Date(0)) : first!.updatedAt;
      const cursor = encodeCursor({ at, id: first!.id });
      expect(await listed({ sort, cursor })).toEqual(rest.map(({ id }) => id));
    }
  });
});
