import type { APIRequestContext } from '@playwright/test';
import { unpublishArticle } from '@/lib/articles/commands/unpublish-article';
import { db } from '@/lib/db';
import { inTransaction, notifyPages } from '@/lib/write';
import { cacheTags } from '@/lib/cache-tags';
import { DAY, later, now } from '@/lib/clock';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { expect, test } from './fixtures';
import { signIn } from './signing-in';

type Hidden = { id: string; path: string; slug: string; revisionId: string; authorId: string; commentId: string };

/** An article with a word of its own in every field, and comments with theirs. */
async function plant(word: string, given: Parameters<typeof makeArticle>[0]): Promise<Hidden> {
  const author = await makePerson({ role: 'author' });
  const article = await makeArticle({
    ...given,
    authorId: author.id,
    title: `${word} title`,
    slug: `${word}-slug`,
    bodyHtml: `<p>${word} body</p>`,
  });
  const label = await db().label.create({ data: { name: `${word} label`, slug: `${word}-label` } });
  await db().article.update({
    where: { id: article.id },
    data: {
      standfirst: `${word} standfirst`,
      path: given?.status === 'draft' ? null : `/2026/03/${word}-slug`,
      labels: { create: { labelId: label.id } },
    },
  });
  // Newer than what other journeys say meanwhile: the feed of all comments holds the newest.
  const root = await makeComment({ article, source: `${word} comment`, createdAt: later(now(), DAY) });
  await makeComment({ article, source: `${word} reply`, parent: root, createdAt: later(now(), DAY + 1) });
  await inTransaction((tx) => notifyPages(tx, [cacheTags.articles, cacheTags.allComments]));
  return { ...article, authorId: author.id, commentId: root.id };
}

const addresses = (word: string, { id, commentId }: Hidden) => [
  '/',
  '/2026/',
  '/2026/03/',
  `/2026/03/${word}-slug`,
  `/2026/03/${word}-slug.html`,
  `/labels/${word}-label`,
  `/search?q=${word}`,
  '/feeds/posts/default',
  '/feeds/posts/default?alt=rss',
  '/feeds/posts/default?alt=json',
  '/feeds/comments/default',
  `/feeds/${id}/comments/default`,
  '/sitemap.xml',
  `/comments/${commentId}`,
  `/comments/${commentId}/reply`,
  `/compose?article=${id}`,
  `/compose?article=${id}&parent=${commentId}`,
  `/api/me?article=${id}`,
  `/admin/articles/${id}`,
  `/admin/articles/${id}/preview`,
  `/admin/comments/${commentId}`,
  '/admin/comments',
  '/admin/articles',
  '/admin/articles/new',
];

/** As a page, as the framework's data, as its prefetch. */
const REQUEST_KINDS: Record<string, string>[] = [{}, { rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }];

async function expectNoTrace(request: APIRequestContext, word: string, hidden: Hidden, who: string): Promise<void> {
  for (const address of addresses(word, hidden)) {
    for (const headers of REQUEST_KINDS) {
      const answer = await request.get(address, { headers });
      // A search page repeats what was searched for; nothing else may know the word.
      const text = (await answer.text())
        .replaceAll(`/search?q=${word}`, '')
        .replaceAll(new RegExp(`(value="|“|&quot;|<mark>|<title>)${word}`, 'g'), '');
      const known = address.includes(word)
        ? new RegExp(`${word} (title|body|standfirst|comment|reply|label)`)
        : new RegExp(word);
      expect(text, `${who}: ${address}`).not.toMatch(known);
    }
  }
}

const KINDS: [string, Parameters<typeof makeArticle>[0]][] = [
  ['draftcanary', { status: 'draft' }],
  ['scheduledcanary', { status: 'scheduled', publishedAt: later(now(), 300 * DAY) }],
  ['unpublishedcanary', { status: 'unpublished' }],
  ['deletedcanary', { status: 'published', deleted: true }],
  ['earlycanary', { status: 'published', publishedAt: later(now(), 300 * DAY) }],
];

for (const [word, given] of KINDS) {
  test(`V36: nobody, no reader and no other author finds a trace of a ${word.replace('canary', '')} article`, async ({
    request,
    playwright,
    baseURL,
    browser,
  }) => {
    const hidden = await plant(word, given);
    await expectNoTrace(request, word, hidden, 'nobody');
    for (const role of ['reader', 'author'] as const) {
      const person = await makePerson({ role });
      const context = await browser.newContext({ baseURL });
      await signIn(context, person.id, baseURL ?? '');
      await expectNoTrace(context.request, word, hidden, role);
      await context.close();
    }
    const [secret, never] = await Promise.all([
      request.get(`/2026/03/${word}-slug`),
      request.get('/2026/03/never-existed'),
    ]);
    expect([secret.status(), await secret.text()]).toEqual([404, await never.text()]);
    const poster = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL ?? '' } });
    const posted = await poster.post('/api/forms/comment', {
      form: { articleId: hidden.id, body: 'I guessed the id' },
      headers: { accept: 'application/json' },
      maxRedirects: 0,
    });
    expect(await posted.text()).not.toContain(word);
    await poster.dispose();
  });
}

test('V36: an unpublished article is gone everywhere within five seconds', async ({ request }) => {
  const word = 'vanishingcanary';
  const hidden = await plant(word, { status: 'published' });
  const path = `/2026/03/${word}-slug`;
  expect(await (await request.get(path)).text()).toContain(`${word} body`);
  const feed = async () => (await request.get('/feeds/comments/default')).text();
  await expect.poll(feed).toContain(`${word} comment`);
  await unpublishArticle({ id: hidden.authorId }, { id: hidden.id });
  await expect.poll(async () => (await request.get(path)).status(), { timeout: 5_000 }).toBe(404);
  await expect.poll(feed, { timeout: 5_000 }).not.toContain(word);
  await expectNoTrace(request, word, hidden, 'nobody');
});
