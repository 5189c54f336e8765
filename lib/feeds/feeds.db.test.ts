import { beforeAll, describe, expect, it } from 'vitest';
import { DAY, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { makeArticle, makeComment, makePerson, makeSite } from '@/test/factories';
import { toAtom } from './atom';
import { findArticleCommentsFeed, readCommentsFeed } from './comments';
import { toJsonFeed } from './json-feed';
import { readPostsFeed } from './posts';
import { toRss } from './rss';
import { findSitemapPart, readSitemap } from './sitemap';

const HOSTILE = `<b>“Fish” & 'chips'</b> ]]> \u0008`;
const BODY = `<p>Fish &amp; chips, 2 &lt; 3. <a href="/p/about?a=1&amp;b=2">About</a> <img src="/media/x.webp" alt="A &quot;x&quot;"></p>`;

let article: Awaited<ReturnType<typeof makeArticle>>;
let canaries: string[];

/** PostgreSQL's own XML parser refuses what is not well-formed; XPath reads text as a feed reader would. */
async function read(document: string, path: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ found: string }[]>`
    SELECT unnest(xpath(${path}, xmlparse(DOCUMENT ${document}),
      ARRAY[ARRAY['a', 'http://www.w3.org/2005/Atom'], ARRAY['s', 'http://www.sitemaps.org/schemas/sitemap/0.9'],
            ARRAY['t', 'http://purl.org/syndication/thread/1.0']]))::text AS found`;
  return rows.map(({ found }) => found);
}

// What xpath gives is XML again: one escape is its own.
const unescape = (text: string) =>
  text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '');

beforeAll(async () => {
  await makeSite();
  const author = await makePerson({ role: 'author', name: 'A <i>&amp; Co', handle: 'a-co' });
  article = await makeArticle({ authorId: author.id, title: HOSTILE, bodyHtml: BODY, publishedAt: later(now(), -DAY) });
  const reader = await makePerson({ name: 'R & D' });
  await makeComment({ article, authorId: reader.id, source: 'Shown words', createdAt: later(now(), -1000) });
  await makeComment({ article, authorId: reader.id, source: 'Canary held', status: 'pending' });
  await makeComment({ article, authorId: reader.id, source: 'Canary spam', status: 'spam' });
  canaries = [];
  const ways = [
    { status: 'draft' },
    { status: 'scheduled', publishedAt: later(now(), DAY) },
    { status: 'unpublished' },
    { deleted: true },
  ] as const;
  for (const way of ways) {
    const hidden = await makeArticle({ title: 'Canary title', bodyHtml: '<p>Canary body</p>', ...way });
    await makeComment({ article: hidden, source: 'Canary comment' });
    canaries.push(hidden.id);
  }
});

describe('the feed of posts', () => {
  it('is well-formed Atom that says everything once, escaped once', async () => {
    const atom = toAtom(await readPostsFeed());
    const clean = HOSTILE.replace('\u0008', '');
    expect((await read(atom, '//a:entry/a:id/text()'))[0]).toBe(`urn:uuid:${article.id}`);
    expect((await read(atom, '//a:entry/a:title/text()')).map(unescape)).toEqual([clean]);
    expect((await read(atom, '//a:entry/a:author/a:name/text()')).map(unescape)).toEqual(['A <i>&amp; Co']);
    const [content] = (await read(atom, '//a:entry/a:content/text()')).map(unescape);
    expect(content).toContain('Fish &amp; chips, 2 &lt; 3.');
    expect(content).toContain(`href="${env().SITE_URL}/p/about?a=1&amp;b=2"`);
    expect(content).toContain(`src="${env().SITE_URL}/media/x.webp"`);
  });

  it('says the same in RSS and in JSON', async () => {
    const rss = toRss(await readPostsFeed('rss'));
    expect(await read(rss, '//item/guid/text()')).toEqual([`urn:uuid:${article.id}`]);
    const json: unknown = JSON.parse(toJsonFeed(await readPostsFeed('json')));
    const [html] = (await read(rss, '//item/description/text()')).map(unescape);
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${env().SITE_URL}/feeds/posts/default?alt=json`,
      items: [{ id: `urn:uuid:${article.id}`, title: HOSTILE, content_html: html }],
    });
  });

  it('dates a correction, not a change that readers need not know of', async () => {
    const correctedAt = later(now(), -3_600_000);
    await db().article.update({ where: { id: article.id }, data: { correctedAt } });
    expect(await read(toAtom(await readPostsFeed()), '//a:entry/a:updated/text()')).toEqual([
      correctedAt.toISOString(),
    ]);
  });
});

describe('the feeds of comments', () => {
  it('name their author, their article and their own lasting address', async () => {
    const feed = await findArticleCommentsFeed(article.id);
    if (!feed) throw new Error('There is no feed.');
    const atom = toAtom(feed);
    expect((await read(atom, '//a:entry/a:author/a:name/text()')).map(unescape)).toEqual(['R & D']);
    expect(await read(atom, '//a:entry/t:in-reply-to/@ref')).toEqual([`urn:uuid:${article.id}`]);
    expect((await read(atom, '//a:entry/a:content/text()')).map(unescape)).toEqual(['<p>Shown words</p>']);
    expect(toAtom(await readCommentsFeed())).toContain(feed.entries[0]?.id);
  });
});

describe('V36: what is not public', () => {
  it('is in no feed and in no sitemap', async () => {
    const all = [
      toAtom(await readPostsFeed()),
      toRss(await readPostsFeed('rss')),
      toJsonFeed(await readPostsFeed('json')),
      toAtom(await readCommentsFeed()),
      await readSitemap(),
    ].join('\n');
    expect(all).not.toMatch(/canary/i);
    for (const id of canaries) {
      expect(all).not.toContain(id);
      expect(await findArticleCommentsFeed(id)).toBeNull();
    }
  });

  it('answers a hidden article as one that never was', async () => {
    expect(await findArticleCommentsFeed('019a0000-0000-7000-8000-000000000000')).toBeNull();
    expect(await findArticleCommentsFeed('default')).toBeNull();
  });
});

describe('the sitemap', () => {
  it('lists the front page and every published article', async () => {
    const map = await readSitemap();
    expect(await read(map, '//s:loc/text()')).toEqual([`${env().SITE_URL}/`, `${env().SITE_URL}${article.path}`]);
    expect(await findSitemapPart('nonsense')).toBeNull();
  });
});
