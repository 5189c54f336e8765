import { makePerson } from '@/test/factories';
import { label, makeArticleApart, publish } from './articles';
import { expect, test } from './fixtures';
import { uniqueName } from './signing-in';

const LONG = '/2026/11/the-wall-and-the-water';

test('an article leads on to its label, to its authors and to others on the same subject', async ({ page }) => {
  const slug = uniqueName('subject').toLowerCase().replace(' ', '-');
  const author = await makePerson({ role: 'author', handle: `${slug}-writer`, name: uniqueName('Writer') });
  const [one, two] = [await publish({ authorId: author.id }), await publish({ authorId: author.id })];
  for (const { id } of [one, two]) await label(id, slug);
  await page.goto(one.path);
  const article = page.getByRole('main').locator('> article');
  await expect(article.getByRole('link', { name: slug }).first()).toHaveAttribute('href', `/labels/${slug}`);
  await expect(article.getByRole('region', { name: 'About the author' })).toBeVisible();
  await expect(article.getByRole('link', { name: `More by ${author.name}` })).toHaveAttribute(
    'href',
    `/authors/${slug}-writer`,
  );
  await page.getByRole('navigation', { name: 'Related' }).getByRole('link', { name: two.title }).click();
  await expect(page).toHaveURL(two.path);
});

test('a footnote’s mark leads to it, and it leads back', async ({ page }) => {
  await page.goto(LONG);
  const mark = page.locator('sup').getByRole('link', { name: '2' });
  await mark.click();
  const note = page.locator('.footnotes li').nth(1);
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: 'Back' }).click();
  await expect(mark).toBeInViewport();
});

test('a table that is wider than a phone scrolls inside itself, named and within reach of the keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(LONG);
  const table = page.getByRole('region', { name: /^Cost and benefit over a hundred years/ });
  await table.focus();
  await expect(table).toBeFocused();
  const {
    inside,
    box,
    page: width,
  } = await table.evaluate((element) => ({
    inside: element.scrollWidth,
    box: element.clientWidth,
    page: document.documentElement.scrollWidth,
  }));
  expect(inside).toBeGreaterThan(box);
  expect(width).toBeLessThanOrEqual(320);
});

test('pictures have their size before they arrive, and only the first is fetched at once', async ({ page }) => {
  for (const path of ['/', '/2026/10/market-hall-sale']) {
    await page.goto(path);
    const pictures = await page.locator('main img').evaluateAll((images) =>
      images.map((image) => ({
        first: image.getAttribute('fetchpriority') === 'high',
        lazy: image.getAttribute('loading') === 'lazy',
        sized: image.hasAttribute('width') && image.hasAttribute('height'),
      })),
    );
    const [first, ...others] = pictures;
    if (path !== '/') expect(first).toEqual({ first: true, lazy: false, sized: true });
    for (const other of others) expect(other).toEqual({ first: false, lazy: true, sized: true });
  }
});

test('a picture is fetched no wider than it stands, under a name that keeps for good', async ({ page, request }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await page.goto('/2026/10/market-hall-sale');
  const picture = page.locator('main article img').first();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.currentSrc)).toContain('/media/480/');
  const [file] = (await picture.getAttribute('src'))?.split('/').slice(-1) ?? [];
  const answer = await request.get(`/media/800/sample/${file}`);
  expect(answer.headers()).toMatchObject({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' });
  for (const width of ['481', '0800', '99999', 'x']) {
    expect((await request.get(`/media/${width}/sample/${file}`)).status()).toBe(404);
  }
});

test('a passage in another script stands as its letters run, with its line, its markers and its columns', async ({
  page,
}) => {
  const quotation = '<blockquote><p>ציטוט</p></blockquote>';
  const list = '<ol><li>אחת</li><li>1990<ul><li>nested</li></ul></li></ol>';
  const { path } = await publish({
    bodyHtml: `<p>a</p>${quotation}${list}<table><tr><td>שם</td><td>12</td></tr></table><blockquote><p>b</p></blockquote>`,
  });
  await page.goto(path);
  const styles = (selector: string, name: string) =>
    page
      .locator(`.prose ${selector}`)
      .evaluateAll((all, property) => all.map((each) => getComputedStyle(each).getPropertyValue(property)), name);
  expect(await styles('blockquote', 'border-right-width')).toEqual(['3px', '0px']);
  expect(await styles('blockquote', 'border-left-width')).toEqual(['0px', '3px']);
  expect(await styles(':is(ol, ul, table)', 'direction')).toEqual(['rtl', 'ltr', 'rtl']);
  const sides = (values: string[]) => values.map((value) => value.replace('-webkit-', ''));
  expect(sides(await styles(':is(li, td)', 'text-align'))).toEqual(['right', 'right', 'left', 'right', 'right']);
});

test('a search without an answer leads on to labels and years', async ({ page }) => {
  for (const path of ['/search', '/search?q=qqqqjjjjxxxx']) {
    await page.goto(path);
    await expect(
      page.getByRole('navigation', { name: 'Labels' }).getByRole('link', { name: 'Transport' }),
    ).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Archive' }).getByRole('link', { name: '2026' })).toBeVisible();
  }
});

test('a neighbor’s title in another script stands under its label', async ({ page }) => {
  const title = 'הגשר נסגר';
  const { path } = await makeArticleApart({}, { title });
  await page.goto(path);
  const newer = page.locator('.neighbor-newer').getByText(title);
  await expect(newer).toHaveCSS('direction', 'rtl');
  await expect(newer).toHaveCSS('text-align', 'left');
});
