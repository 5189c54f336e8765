import { makeArticle, makeComment } from '@/test/factories';
import { publish } from './articles';
import { expect, test, type Page } from './fixtures';
import { uniqueName } from './signing-in';

const SAMPLE = '/2026/10/market-hall-sale';

/** The addresses of the articles that a list shows, in its order, with their times. */
async function listed(page: Page): Promise<{ path: string; time: string }[]> {
  return page.locator('main article').evaluateAll((cards) =>
    cards.map((card) => ({
      path: card.querySelector('h2 a, h3 a')?.getAttribute('href') ?? '',
      time: card.querySelector('time')?.getAttribute('datetime') ?? '',
    })),
  );
}

test('the front page shows the newest first and leads through everything, each article once', async ({ page }) => {
  await page.goto('/');
  const seen: { path: string; time: string }[] = [];
  for (;;) {
    seen.push(...(await listed(page)));
    const older = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: /^Older/ });
    if ((await older.count()) === 0) break;
    const next = String(await older.getAttribute('href'));
    await older.click();
    await page.waitForURL(({ pathname, search }) => pathname + search === next);
  }
  const [addresses, times] = [seen.map(({ path }) => path), seen.map(({ time }) => time)];
  expect(times).toEqual([...times].sort().reverse());
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toEqual(expect.arrayContaining([SAMPLE, '/2026/06/how-we-intend-to-behave']));
  expect(addresses.join()).not.toMatch(/empty-shops|letter-to-2051/);
});

test('an article says what the contract says, in its order', async ({ page }) => {
  await page.goto(SAMPLE);
  const main = page.getByRole('main');
  const article = main.locator('> article');
  await expect(article).toHaveCount(1);
  await expect(main.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(/^Market Hall to be sold after a 13–12 vote/);
  await expect(article.getByText('Idris Vane').first()).toBeVisible();
  await expect(article.locator('time[datetime="2026-10-23T05:30:00.000Z"]')).toBeVisible();
  await expect(article.getByRole('list', { name: 'Labels' }).getByRole('link')).toHaveText(['Council', 'Money']);

  const comments = main.locator('section#comments');
  const shown = comments.getByRole('article');
  const heading = comments.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(/^\d+ comments:$/);
  const first = shown.first();
  await expect(first).toHaveId(/^c[0-9a-f-]{36}$/);
  const id = ((await first.getAttribute('id')) ?? '').slice(1);
  await expect(first.getByRole('link').filter({ has: page.locator('time[datetime]') })).toHaveAttribute(
    'href',
    `${SAMPLE}#c${id}`,
  );
  await expect(first.getByRole('link', { name: 'Reply', exact: true })).toHaveAttribute(
    'href',
    `/comments/${id}/reply`,
  );

  const form = main.locator('section#post-comment');
  await expect(form.getByRole('heading')).toHaveText('Post a Comment');
  await expect(form.getByRole('textbox', { name: 'Your comment' })).toBeEditable();
  await expect(form.getByRole('button')).toHaveText(['Post comment', 'Preview']);

  for (const name of ['Newer Post', 'Home', 'Older Post'])
    await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
  await expect(main.getByText('Subscribe to: Post Comments (Atom)')).toBeVisible();
  const feed = main.getByRole('link', { name: 'Post Comments (Atom)' });
  expect((await page.request.get((await feed.getAttribute('href')) ?? '')).headers()['content-type']).toContain(
    'application/atom+xml',
  );
  const order = await main.evaluate((element) =>
    [...element.children].map(({ tagName, id }) => (id ? `${tagName}#${id}` : tagName)),
  );
  expect(order).toEqual(['ARTICLE', 'SECTION#comments', 'SECTION#post-comment', 'FOOTER']);
});

test('the number of comments is said in words that fit', async ({ page }) => {
  const heading = page.locator('#comments').getByRole('heading');
  const [none, one, two] = [await makeArticle(), await makeArticle(), await makeArticle()];
  await page.goto(none.path);
  await expect(heading).toHaveText('No comments:');
  await makeComment({ article: one });
  await page.goto(one.path);
  await expect(heading).toHaveText('1 comment:');
  await makeComment({ article: two, parent: await makeComment({ article: two }) });
  await makeComment({ article: two, status: 'pending' });
  await makeComment({ article: two, status: 'spam' });
  await page.goto(two.path);
  await expect(heading).toHaveText('2 comments:');
});

test('labels, archives and authors list what is theirs', async ({ page }) => {
  await page.goto('/labels/transport');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Transport');
  expect((await listed(page)).map(({ path }) => path)).toEqual([
    '/2026/09/close-the-square-and-measure-it',
    '/2026/08/the-fourteen-was-late',
    '/2026/07/brannock-street-bridge-lorries',
  ]);

  await page.goto('/2026/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2026');
  await page.getByRole('link', { name: 'October 2026' }).click();
  await page.waitForURL('/2026/10/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('October 2026');
  expect((await listed(page)).map(({ path }) => path)).toEqual([SAMPLE, '/2026/10/three-schools-one-head']);

  await page.goto(SAMPLE);
  await page.getByRole('main').getByRole('link', { name: 'Idris Vane' }).first().click();
  await page.waitForURL('/authors/idris-vane');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Idris Vane');
  expect((await listed(page)).map(({ path }) => path)).toContain(SAMPLE);
});

test('search finds beginnings, forgives slips and accents, and says when there is nothing', async ({ page }) => {
  const word = uniqueName('zyv').replace(' ', '');
  const slip = `${word.slice(0, 6)}${word.slice(7)}`;
  const article = await publish({
    title: 'A naïveté at the café',
    bodyHtml: `<p>Nobody had ever catalogued the ${word} before.</p>`,
  });
  const results = page.getByRole('main').getByRole('article');
  const box = page.getByRole('searchbox', { name: 'Search the articles' });
  const look = async (q: string) => {
    await page.goto('/search');
    await box.fill(q);
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\?q=/);
    await expect(box).toHaveValue(q);
  };
  for (const q of [word, word.slice(0, 8), `naivete ${word}`, `CAFE ${word.toUpperCase()}`]) {
    await look(q);
    await expect(results.getByRole('link', { name: article.title }), q).toBeVisible();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`1 article for “CAFE ${word.toUpperCase()}”`);
  await look(slip);
  await expect(page.getByRole('status').filter({ hasText: `Showing results for ${word}` })).toBeVisible();
  await expect(results.getByRole('link', { name: article.title })).toBeVisible();
  await look('qqqqjjjjxxxx');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found for qqqqjjjjxxxx' })).toBeVisible();
  await expect(results).toHaveCount(0);
});

test('the About page is linked from everywhere, and an unknown address gets a whole page', async ({ page }) => {
  await page.goto(SAMPLE);
  await page
    .getByRole('navigation', { name: 'Site', exact: true })
    .getByRole('link', { name: 'About the Record', exact: true })
    .click();
  await expect(page).toHaveURL('/p/about');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const path of ['/2026/10/there-is-nothing', '/labels/no-such-label', '/1999/', '/nothing']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
    await expect(page.getByRole('navigation', { name: 'Site', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Go to the front page' })).toBeVisible();
  }
});

test('public pages carry one script of ours, none of the framework and none inline', async ({ page }) => {
  for (const path of [
    '/',
    SAMPLE,
    '/labels/transport',
    '/2026/',
    '/search?q=market',
    '/p/about',
    '/sign-in',
    '/nothing',
  ]) {
    const html = (await (await page.request.get(path)).text()).toLowerCase();
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts, path).toEqual([expect.stringMatching(/^<script type="module" src="\/assets\/site\.js\?v=/)]);
    expect(html, path).not.toMatch(/\son\w+=|javascript:|style="|_next\/static\/chunks\/[^"]*\.js|__next_f/);
  }
});
