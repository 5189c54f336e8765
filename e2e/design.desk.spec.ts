import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each part stands here several times, its landmarks too; a pull quote is an aside within its article, which is none. */
const MEANT = ['landmark-unique', 'landmark-complementary-is-top-level'];

const PAGES = ['/admin/design', '/admin/design/reading', '/admin/design/reading?language=he'];

test('the parts of the product stand in nobody’s way, in either scheme and direction', async ({ page, signInAs }) => {
  test.slow();
  await signInAs({ role: 'moderator' });
  for (const path of PAGES) {
    await page.goto(path);
    await expect(page.getByRole('group', { name: /^dark, / }).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).disableRules(MEANT).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
      path,
    ).toEqual([]);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const [wide, seen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(wide, `${path} scrolls sideways at ${width}`).toBeLessThanOrEqual(Number(seen));
    }
  }
});

test('a panel has its own scheme, whatever the reader’s is', async ({ page, signInAs }) => {
  await signInAs({ role: 'moderator' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/admin/design/reading');
  const groundOf = (name: RegExp) =>
    page
      .getByRole('group', { name })
      .first()
      .evaluate((panel) => getComputedStyle(panel).backgroundColor);
  const [light, dark] = [await groundOf(/^light, /), await groundOf(/^dark, /)];
  expect([light, dark]).toEqual(['rgb(252, 253, 253)', 'rgb(18, 22, 27)']);
});

test('readers find no page about the design', async ({ page, signInAs }) => {
  await signInAs({ role: 'reader' });
  for (const path of PAGES) expect((await page.goto(path))?.status(), path).toBe(404);
});
