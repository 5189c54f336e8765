import { AxeBuilder } from '@axe-core/playwright';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { expect, test, type Page } from './fixtures';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A pull quote is an aside within its article, which is no landmark (HTML-AAM 1.0, "aside"); axe takes it for one. */
const MISTAKEN = ['landmark-complementary-is-top-level'];

/** What axe finds wrong, in the light and in the dark, at a desk's width and on a phone. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(colorScheme === 'light' ? { width: 1280, height: 800 } : { width: 360, height: 740 });
    // Colors on their way to others are neither.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).disableRules(MISTAKEN).analyze();
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
    );
    expect(told, `${page.url()} in ${colorScheme}`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
  }
}

const PUBLIC = [
  '/',
  '/2026/10/market-hall-sale',
  '/2026/11/the-wall-and-the-water',
  '/2026/07/where-the-money-goes',
  '/2026/',
  '/labels/transport',
  '/authors/idris-vane',
  '/search?q=ferry',
  '/p/about',
  '/nothing-here',
  '/sign-in',
  '/sign-up',
  '/reset',
];

for (const path of PUBLIC) {
  test(`nothing stands in anybody’s way on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}

test('nothing stands in a reader’s way on the pages of their own', async ({ page, signInAs }) => {
  const article = await makeArticle();
  const person = await signInAs();
  const comment = await makeComment({ article, authorId: person.id, status: 'pending' });
  const other = await makeComment({ article });
  for (const path of [
    '/settings',
    '/settings/comments',
    '/sign-out',
    `/comments/${comment.id}`,
    `/comments/${comment.id}/edit`,
    `/comments/${comment.id}/delete`,
    `/comments/${other.id}/report`,
    `/compose?article=${article.id}&parent=${other.id}`,
    article.path,
  ]) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await page.goto(article.path);
  await page.getByRole('textbox', { name: 'Your comment' }).fill(' ');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page.getByText('Please write something first.').first()).toBeVisible();
  await expectAccessible(page);
});

test('nothing stands in the staff’s way at the desk', async ({ page, signInAs }) => {
  test.setTimeout(120_000);
  const owner = await signInAs({ role: 'owner' });
  const article = await makeArticle({ authorId: owner.id });
  const person = await makePerson();
  const comment = await makeComment({ article, status: 'pending', authorId: person.id });
  for (const path of [
    '/admin',
    '/admin/comments',
    '/admin/comments?status=reported',
    `/admin/comments/${comment.id}`,
    '/admin/articles',
    '/admin/articles/new',
    `/admin/articles/${article.id}`,
    `/admin/articles/${article.id}/revisions`,
    '/admin/media',
    '/admin/people',
    `/admin/people/${person.id}`,
    '/admin/log',
    '/admin/outbox',
    '/admin/settings',
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(200);
    await expectAccessible(page);
  }
});
