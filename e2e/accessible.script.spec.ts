import { AxeBuilder } from '@axe-core/playwright';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { expect, test, type Page } from './fixtures';

// Some thirty looks by axe, on a machine that may be busy.
test.describe.configure({ timeout: 120_000 });

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A pull quote is an aside within its article, which is no landmark (HTML-AAM 1.0, "aside"); axe takes it for one. */
const MISTAKEN = ['landmark-complementary-is-top-level'];

/** What depends on colors and widths, and is looked at again in the dark and on a phone. */
const BY_LOOKS = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/** What passes need not be told element by element. */
const ONLY = { resultTypes: ['violations' as const] };

async function violations(page: Page, axe: AxeBuilder): Promise<string[]> {
  // Colors on their way to others are neither.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const found = (await axe.analyze()).violations;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** Axe finds nothing wrong, in the light at a desk's width nor in the dark on a phone, and nothing scrolls sideways. */
async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 800 });
  const light = new AxeBuilder({ page }).options(ONLY).withTags(STANDARD).disableRules(MISTAKEN);
  expect(await violations(page, light), `${page.url()} in the light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  const dark = new AxeBuilder({ page }).options(ONLY).withRules(BY_LOOKS);
  expect(await violations(page, dark), `${page.url()} in the dark`).toEqual([]);
  const [wide, seen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(wide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(Number(seen));
}

const PUBLIC = [
  '/',
  '/2026/10/market-hall-sale',
  '/2026/11/the-wall-and-the-water',
  '/2026/07/where-the-money-goes',
  '/authors/idris-vane',
  '/search?q=ferry',
  '/p/about',
  '/nothing-here',
  '/sign-in',
  '/sign-up',
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
    `/comments/${comment.id}`,
    `/comments/${comment.id}/edit`,
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

type Ids = { article: string; comment: string; person: string };

const ROOMS: Record<string, (ids: Ids) => string[]> = {
  moderating: ({ article, comment }) => [
    '/admin',
    `/admin/comments?article=${article}`,
    '/admin/comments?status=reported',
    `/admin/comments/${comment}`,
    '/admin/log',
  ],
  writing: ({ article }) => [
    '/admin/articles',
    `/admin/articles/${article}`,
    `/admin/articles/${article}/revisions`,
    '/admin/media',
  ],
  'keeping house': ({ person }) => [
    '/admin/people',
    `/admin/people/${person}`,
    '/admin/outbox',
    '/admin/settings?page=about',
  ],
};

for (const [work, paths] of Object.entries(ROOMS)) {
  test(`nothing stands in the staff’s way while ${work}`, async ({ page, signInAs }) => {
    const owner = await signInAs({ role: 'owner' });
    const article = await makeArticle({ authorId: owner.id });
    const person = await makePerson();
    const comment = await makeComment({ article, status: 'pending', authorId: person.id });
    for (const path of paths({ article: article.id, comment: comment.id, person: person.id })) {
      expect((await page.goto(path))?.status(), path).toBe(200);
      await expectAccessible(page);
    }
  });
}
