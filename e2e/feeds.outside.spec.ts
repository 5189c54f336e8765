import { makeArticle, makeComment } from '@/test/factories';
import { now } from '@/lib/clock';
import { announce } from './articles';
import { expect, test } from './fixtures';

test('feeds and the sitemap are well formed, whatever was written', async ({ page, request }) => {
  const article = await makeArticle({
    title: 'Salt & <Pepper> ]]> “quoted”',
    // Newer than what other journeys publish meanwhile: a feed holds the newest.
    publishedAt: now(),
    bodyHtml: '<p>Fish &amp; chips &lt;b&gt;</p>',
  });
  await makeComment({ article, source: 'Less &lt; more &amp; so on' });
  await announce();
  const ofArticle = `/feeds/${article.id}/comments/default`;
  const feeds: [string, string, string][] = [
    ['/feeds/posts/default', 'application/atom+xml', 'feed'],
    ['/feeds/posts/default?alt=rss', 'application/rss+xml', 'rss'],
    ['/feeds/comments/default', 'application/atom+xml', 'feed'],
    [ofArticle, 'application/atom+xml', 'feed'],
    ['/sitemap.xml', 'application/xml', 'urlset'],
  ];
  await page.goto('about:blank');
  for (const [path, type, root] of feeds) {
    await expect(async () => {
      const answer = await request.get(path);
      expect(answer.headers()['content-type'], path).toContain(type);
      const parsed = await page.evaluate(
        (text) => {
          const document = new DOMParser().parseFromString(text, 'application/xml');
          const texts = (name: string) =>
            [...document.getElementsByTagName(name)].map((element) => element.textContent);
          return {
            root: document.documentElement.localName,
            ids: [...texts('id'), ...texts('guid')],
            titles: texts('title'),
          };
        },
        await answer.text(),
      );
      expect(parsed.root, path).toBe(root);
      expect(new Set(parsed.ids).size, path).toBe(parsed.ids.length);
      if (path.startsWith('/feeds/posts')) expect(parsed.titles, path).toContain(article.title);
    }).toPass({ timeout: 5_000 });
  }
  const json = (await (await request.get('/feeds/posts/default?alt=json')).json()) as { version: string };
  expect(json.version).toContain('jsonfeed.org');
});
