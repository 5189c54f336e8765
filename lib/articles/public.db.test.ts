import { beforeAll, describe, expect, it } from 'vitest';
import { DAY, later, now, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { makeArticle, makePerson } from '@/test/factories';
import { findAuthor, findLabel, listArticles, listMonths, listYears } from './public';
import { findPublishedArticle, findRedirect } from './public-article';
import { findFeedArticle, listFeedArticles } from './public-feed';

type Made = Awaited<ReturnType<typeof makeArticle>>;

const published: Made[] = [];
const hidden: Made[] = [];
let writerId: string;

const label = (article: Made, slug: string) =>
  db().articleLabel.create({
    data: {
      article: { connect: { id: article.id } },
      label: { connectOrCreate: { where: { slug }, create: { slug, name: slug.toUpperCase() } } },
    },
  });

const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => id);

beforeAll(async () => {
  writerId = (await makePerson({ role: 'author', handle: 'writer', name: 'Wri Ter' })).id;
  const draftsOnly = await makePerson({ role: 'author', handle: 'drafts-only' });
  // Newest first; the second and the third were published in the same instant.
  for (const days of [1, 40, 40, 300]) {
    const publishedAt = later(now(), -days * DAY);
    published.push(await makeArticle({ authorId: writerId, publishedAt, slug: `public-${published.length}` }));
  }
  published.splice(1, 2, ...published.slice(1, 3).sort((a, b) => (a.id < b.id ? 1 : -1)));
  const ways = [
    { status: 'draft' },
    { status: 'scheduled', publishedAt: later(now(), DAY) },
    { status: 'unpublished' },
    { deleted: true },
    { publishedAt: later(now(), 60_000) },
  ] as const;
  for (const way of ways) {
    const slug = `hidden-${hidden.length}`;
    hidden.push(await makeArticle({ authorId: draftsOnly.id, title: `Canary ${slug}`, slug, ...way }));
  }
  for (const article of hidden) await label(article, 'secret');
  for (const article of published.slice(0, 2)) await label(article, 'council');
});

describe('lists of articles', () => {
  it('hold what is published, newest first, each once over their pages', async () => {
    const seen: string[] = [];
    let before: string | undefined;
    do {
      const page = await listArticles({}, { before, limit: 1 });
      seen.push(...ids(page.items));
      before = page.next ?? undefined;
    } while (before);
    expect(seen).toEqual(ids(published));
  });

  it('follow a label, an author, a month and a year', async () => {
    const all = { limit: 10 };
    expect(ids((await listArticles({ labelSlug: 'council' }, all)).items)).toEqual(ids(published.slice(0, 2)));
    expect(ids((await listArticles({ authorId: writerId }, all)).items)).toEqual(ids(published));
    const february = { year: 2026, month: 2, timeZone: 'UTC' };
    expect(ids((await listArticles({ period: february }, all)).items)).toEqual(ids(published.slice(1, 3)));
    expect(ids((await listArticles({ period: { year: 2025, timeZone: 'UTC' } }, all)).items)).toEqual(
      ids(published.slice(3)),
    );
  });

  it('count the archive', async () => {
    expect(await listYears('UTC')).toEqual([
      { year: 2026, articles: 3 },
      { year: 2025, articles: 1 },
    ]);
    expect(await listMonths(2026, 'UTC')).toEqual([
      { year: 2026, month: 3, articles: 1 },
      { year: 2026, month: 2, articles: 2 },
    ]);
  });

  it('V14: a foreign cursor or scope sorts and filters by nothing', async () => {
    for (const before of ['password_hash', "'", 'eyJ9', '2026']) {
      expect(ids((await listArticles({}, { before, limit: 10 })).items)).toEqual(ids(published));
    }
    expect((await listArticles({ labelSlug: "council' OR '1'='1" }, { limit: 10 })).items).toEqual([]);
  });
});

describe('one article', () => {
  it('has its neighbors among the published', async () => {
    const [newest, second, third, oldest] = published;
    expect(await findPublishedArticle(newest?.path ?? '')).toMatchObject({
      newer: null,
      older: { path: second?.path },
    });
    expect(await findPublishedArticle(third?.path ?? '')).toMatchObject({
      newer: { path: second?.path, title: second?.title },
      older: { path: oldest?.path },
    });
    expect(await findPublishedArticle(oldest?.path ?? '')).toMatchObject({ older: null });
  });

  it('says nothing of its people but name and handle', async () => {
    const article = await findPublishedArticle(published[0]?.path ?? '');
    expect(article?.authors).toEqual([{ id: writerId, name: 'Wri Ter', handle: 'writer' }]);
    expect(JSON.stringify(article)).not.toContain('example.test');
  });

  it('keeps the path it was imported with, however an address spells it', async () => {
    const { id } = await makeArticle({ publishedAt: later(now(), -400 * DAY) });
    for (const path of ['/old/été.html', '/old/%C3%A9t%C3%A9.html']) {
      await db().article.update({ where: { id }, data: { path } });
      expect((await findPublishedArticle('/old/%C3%A9t%C3%A9.html'))?.id).toBe(id);
      expect((await findPublishedArticle('/old/été.html'))?.id).toBe(id);
    }
    expect(await findPublishedArticle('/old/%ZZ\0')).toBeNull();
    await db().article.update({ where: { id }, data: { status: 'unpublished' } });
  });
});

describe('V36: what is not public', () => {
  it('has no page, no redirect, no label, no author, no feed', async () => {
    // A draft has no address yet.
    for (const { id, path } of hidden.filter((article) => article.path !== '')) {
      await db().redirect.create({ data: { path: `/from${path}${id}`, to: path, createdAt: now() } });
      expect(await findPublishedArticle(path)).toBeNull();
      expect(await findRedirect(`/from${path}${id}`)).toBeNull();
      expect(await findFeedArticle(id)).toBeNull();
    }
    expect(await findLabel('secret')).toBeNull();
    expect(await findAuthor('drafts-only')).toBeNull();
    expect(ids(await listFeedArticles(50))).toEqual(ids(published));
    const everything = [await listArticles({}, { limit: 50 }), await listFeedArticles(50)];
    expect(JSON.stringify(everything)).not.toContain('Canary');
  });

  it('is not named as a neighbor', async () => {
    for (const { path } of published) {
      expect(JSON.stringify(await findPublishedArticle(path))).not.toContain('hidden-');
    }
  });

  it('becomes public with its hour, and with it label and author', async () => {
    const due = hidden[4];
    pinClock(later(now(), 60_000));
    expect((await findPublishedArticle(due?.path ?? ''))?.id).toBe(due?.id);
    expect(await findLabel('secret')).toEqual({ slug: 'secret', name: 'SECRET' });
    expect((await findAuthor('drafts-only'))?.handle).toBe('drafts-only');
  });

  it('an old address of a published article leads on', async () => {
    const to = published[0]?.path ?? '';
    await db().redirect.create({ data: { path: '/2019/01/old.html', to, createdAt: now() } });
    expect(await findRedirect('/2019/01/old.html')).toBe(to);
    expect(await findRedirect('/2019/01/never.html')).toBeNull();
  });
});
