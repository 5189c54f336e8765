import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { encodeCursor } from '@/lib/pagination';
import { DAY, HOUR, later, now, pinClock } from '@/lib/clock';
import { inTransaction } from '@/lib/write';
import { makePerson, makeSite } from '@/test/factories';
import { listDeskArticles } from '../desk-list';
import { countDeskArticles, getDeskArticle } from '../queries';
import { DESK_SORTS } from '../schema';
import { getRevision, listRevisions } from '../revisions';
import { setCommentsClosed } from './close-comments';
import { createArticle } from './create-article';
import { deleteArticle } from './delete-article';
import { editArticle } from './edit-article';
import { publishArticle } from './publish-article';
import { publishDueArticles } from './publish-due-articles';
import { scheduleArticle } from './schedule-article';
import { unpublishArticle } from './unpublish-article';

const content = (title: string, bodyHtml = '<p>“Body” – [text].</p>') => ({
  title,
  standfirst: '',
  bodyHtml,
  labels: ['Council', 'Rivers'],
});

type Person = Awaited<ReturnType<typeof makePerson>>;
let [author, other, editor, reader, moderator] = [] as unknown as Person[];

beforeAll(async () => {
  await makeSite();
  author = await makePerson({ role: 'author', name: 'Ada Author' });
  other = await makePerson({ role: 'author' });
  editor = await makePerson({ role: 'editor', name: 'Edith Editor' });
  reader = await makePerson();
  moderator = await makePerson({ role: 'moderator' });
});

const actorOf = (person: Person | undefined) => ({
  id: person?.id ?? '',
  role: person?.role ?? 'reader',
  sanction: null,
});
const auditKinds = async (articleId: string) =>
  (await db().auditEvent.findMany({ where: { articleId }, orderBy: { id: 'asc' } })).map(({ kind }) => kind);

describe('writing', () => {
  it('is for authors and editors', async () => {
    for (const person of [reader, moderator]) {
      await expect(createArticle(person ?? null, content('No'))).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(createArticle(null, content('No'))).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('V1: sanitizes the body last, and keeps every character of the text', async () => {
    const { id } = await createArticle(
      author!,
      content('Scripted', '<p onclick="x()">“A” – [b] (c) … ‘d’—e</p><script>alert(1)</script>'),
    );
    const saved = await getDeskArticle(actorOf(author), id);
    expect(saved.bodyHtml).toBe('<p>“A” – [b] (c) … ‘d’—e</p>');
    expect(saved.labels).toEqual(['Council', 'Rivers']);
    expect(saved.authors.map(({ name }) => name)).toEqual(['Ada Author']);
  });

  it('makes a revision of each change, and none of saving what is there', async () => {
    const { id } = await createArticle(author!, content('First'));
    expect(await editArticle(author!, { id, seenRevision: 1, noteChange: false, ...content('First') })).toEqual({
      revision: 1,
    });
    expect(await editArticle(editor!, { id, seenRevision: 1, noteChange: false, ...content('Second') })).toEqual({
      revision: 2,
    });
    const { items } = await listRevisions(actorOf(author), id);
    expect(items.map(({ number, title, editor: by }) => [number, title, by])).toEqual([
      [2, 'Second', 'Edith Editor'],
      [1, 'First', 'Ada Author'],
    ]);
    expect(await getRevision(actorOf(author), id, 1)).toMatchObject({ title: 'First', labels: ['Council', 'Rivers'] });
  });

  it('does not write over what somebody else saved, and says who did', async () => {
    const { id } = await createArticle(author!, content('Race'));
    await editArticle(editor!, { id, seenRevision: 1, noteChange: false, ...content('Race, edited') });
    await expect(
      editArticle(author!, { id, seenRevision: 1, noteChange: false, ...content('Race, lost') }),
    ).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Edith Editor'),
    });
  });

  it('V12: hides another’s draft, and refuses another’s published article', async () => {
    const { id } = await createArticle(author!, content('Mine'));
    const attempts: (() => Promise<unknown>)[] = [
      () => editArticle(other!, { id, seenRevision: 1, noteChange: false, ...content('Theirs') }),
      () => publishArticle(other!, { id, seenRevision: 1 }),
      () => scheduleArticle(other!, { id, seenRevision: 1, at: later(now(), DAY) }),
      () => unpublishArticle(other!, { id }),
      () => deleteArticle(other!, { id }),
      () => setCommentsClosed(other!, { id, closed: true }),
      () => getDeskArticle(actorOf(other), id),
      () => getRevision(actorOf(other), id, 1),
      () => listRevisions(actorOf(other), id),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not_found' });
    await publishArticle(author!, { id, seenRevision: 1 });
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' });
    for (const person of [reader!, moderator!]) {
      await expect(
        editArticle(person, { id, seenRevision: 1, noteChange: false, ...content('x') }),
      ).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('publishing', () => {
  it('gives the address once, and keeps it', async () => {
    const first = await createArticle(author!, content('The Bridge'));
    const second = await createArticle(author!, content('The bridge!'));
    expect(await publishArticle(author!, { id: first.id, seenRevision: 1 })).toEqual({ path: '/2026/03/the-bridge' });
    expect(await publishArticle(author!, { id: second.id, seenRevision: 1 })).toEqual({
      path: '/2026/03/the-bridge-2',
    });
    await editArticle(author!, {
      id: first.id,
      seenRevision: 1,
      noteChange: true,
      ...content('The Bridge, Corrected'),
    });
    pinClock(later(now(), 40 * DAY));
    await unpublishArticle(author!, { id: first.id });
    expect(await publishArticle(author!, { id: first.id, seenRevision: 2 })).toEqual({ path: '/2026/03/the-bridge' });
    const row = await db().article.findUniqueOrThrow({ where: { id: first.id } });
    expect(row.publishedAt).toEqual(new Date('2026-03-14T09:26:53.589Z'));
    expect(row.correctedAt).not.toBeNull();
    expect(await auditKinds(first.id)).toEqual([
      'article.created',
      'article.published',
      'article.edited',
      'article.unpublished',
      'article.published',
    ]);
  });

  it('needs a title and a body', async () => {
    const { id } = await createArticle(author!, content('', ''));
    await expect(publishArticle(author!, { id, seenRevision: 1 })).rejects.toMatchObject({
      code: 'invalid',
      detail: { fields: { title: expect.any(String), bodyHtml: expect.any(String) } },
    });
  });

  it('R7: publishes what is scheduled when its moment comes, and not before', async () => {
    const { id } = await createArticle(author!, content('Tomorrow'));
    const at = later(now(), DAY);
    await expect(scheduleArticle(author!, { id, seenRevision: 1, at: now() })).rejects.toMatchObject({
      code: 'invalid',
    });
    await scheduleArticle(author!, { id, seenRevision: 1, at });
    pinClock(later(at, -1));
    expect(await publishDueArticles()).toEqual([]);
    pinClock(at);
    const both = await Promise.all([publishDueArticles(), publishDueArticles()]);
    expect(both.flat()).toEqual([id]);
    const row = await db().article.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: 'published', publishedAt: at, path: '/2026/03/tomorrow' });
  });

  it('makes a draft again of a scheduled article that is taken back', async () => {
    const { id } = await createArticle(author!, content('Withdrawn'));
    await scheduleArticle(author!, { id, seenRevision: 1, at: later(now(), HOUR) });
    await unpublishArticle(author!, { id });
    expect(await getDeskArticle(actorOf(author), id)).toMatchObject({ status: 'draft', path: null, publishedAt: null });
  });

  it('does not take from its readers what went public since somebody saw it scheduled', async () => {
    const { id } = await createArticle(author!, content('Gone out'));
    const at = later(now(), HOUR);
    await scheduleArticle(author!, { id, seenRevision: 1, at });
    pinClock(at);
    await publishDueArticles();
    const back = unpublishArticle(author!, { id, seenStatus: 'scheduled' });
    await expect(back).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('gone public') });
    await unpublishArticle(author!, { id, seenStatus: 'published' });
    expect(await getDeskArticle(actorOf(author), id)).toMatchObject({ status: 'unpublished' });
  });

  it('leaves nothing behind when it fails', async () => {
    const { id } = await createArticle(author!, content('Rolled back'));
    await expect(
      inTransaction(async (tx) => {
        await tx.article.update({ where: { id }, data: { title: 'Half' } });
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await getDeskArticle(actorOf(author), id)).toMatchObject({ title: 'Rolled back' });
  });
});

describe('the list of the desk', () => {
  it('V14: shows authors their own and editors all, and finds by title without wildcards', async () => {
    const mine = await createArticle(other!, content('100% of it'));
    expect((await listDeskArticles(actorOf(other), {})).items.map(({ id }) => id)).toEqual([mine.id]);
    expect((await listDeskArticles(actorOf(editor), {})).items.length).toBeGreaterThan(5);
    expect((await listDeskArticles(actorOf(editor), { q: '100%' })).items.map(({ id }) => id)).toEqual([mine.id]);
    expect((await listDeskArticles(actorOf(editor), { q: "'; DROP TABLE people --" })).items).toEqual([]);
    expect(await countDeskArticles(actorOf(other))).toEqual({ draft: 1, scheduled: 0, published: 0, unpublished: 0 });
    await deleteArticle(other!, { id: mine.id });
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
      ids.push((await createArticle(other!, { ...content(title), labels: [...labels] })).id);
    const [beta, alpha, gamma] = ids;
    await publishArticle(other!, { id: gamma!, seenRevision: 1 });
    const listed = async (filter: Parameters<typeof listDeskArticles>[1]) =>
      (await listDeskArticles(actorOf(editor), { label: 'sorted', ...filter })).items.map(({ id }) => id);
    expect(await listed({ sort: 'title' })).toEqual([alpha, beta, gamma]);
    expect((await listed({ sort: 'published' }))[0]).toBe(gamma);
    expect(await listed({ sort: 'oldest' })).toEqual([...(await listed({}))].reverse());
    expect(await listed({ label: 'other' })).toEqual([alpha]);
    expect(await listed({ author: author!.id })).toEqual([]);
    for (const sort of DESK_SORTS) {
      const [first, ...rest] = (await listDeskArticles(actorOf(editor), { label: 'sorted', sort })).items;
      const at = sort === 'published' ? (first!.publishedAt ?? new Date(0)) : first!.updatedAt;
      const cursor = encodeCursor({ at, id: first!.id });
      expect(await listed({ sort, cursor })).toEqual(rest.map(({ id }) => id));
    }
  });
});
