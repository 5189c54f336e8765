import { AxeBuilder } from '@axe-core/playwright';
import { lookAtTexts } from '@/scripts/screens/looks/text';
import { makeArticle, makeComment } from '@/test/factories';
import { expect, test, type Page } from './fixtures';
import { expectFocusShown, tabTo } from './keyboard';
import { createAccount } from './signing-in';
import { makeWaiting } from './waiting-comments';

// For those who enlarge, recolor or still the page. `npm run screens` looks at every state; these few stay in the tests.

const UNBROKEN = 'incomprehensibilities'.repeat(8);

/** An article with words that no line can hold, in its title and in a thread of seven levels. */
async function makeHardArticle() {
  const article = await makeArticle({
    title: `Wide ${UNBROKEN}`,
    bodyHtml: `<p>${UNBROKEN}</p><pre><code>${UNBROKEN} ${UNBROKEN}</code></pre>`,
  });
  let parent = await makeComment({ article, source: UNBROKEN });
  for (let level = 0; level < 6; level += 1) parent = await makeComment({ article, parent, source: UNBROKEN });
  return article;
}

async function visitAll(page: Page, paths: string[], look: (path: string) => Promise<void>): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    // Letters of another face are of another width.
    await page.evaluate(async () => void (await document.fonts.ready));
    await look(path);
  }
}

test('at 400 % nothing is cut off, lies over another text or scrolls sideways', async ({ page, signInAs }) => {
  const [article, { queue }] = [await makeHardArticle(), await makeWaiting(2)];
  await signInAs({ role: 'owner' });
  // 1280 by 1024 pixels at 400 % (WCAG 2.2, 1.4.10).
  await page.setViewportSize({ width: 320, height: 256 });
  await visitAll(page, ['/', article.path, '/settings', '/search?q=ferry', '/admin', queue], async (path) => {
    expect(await lookAtTexts(page), path).toEqual([]);
  });
});

test('with text at 200 % nothing is cut off or lies over another text', async ({ page }) => {
  const article = await makeHardArticle();
  await page.setViewportSize({ width: 768, height: 900 });
  await visitAll(page, ['/', article.path, '/sign-in', '/search?q=ferry'], async (path) => {
    // Harder than the browser's own setting, which also moves the widths at which a layout changes.
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    expect(await lookAtTexts(page), path).toEqual([]);
  });
});

test('with text at 200 % there is room to type a search on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/search');
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
  const box = page.getByRole('searchbox');
  expect(
    await box.evaluate((field) => field.clientWidth / parseFloat(getComputedStyle(field).fontSize)),
  ).toBeGreaterThan(8);
});

test('with text at 200 % the bar of the desk says its rooms at full size on a phone, and whole', async ({
  page,
  signInAs,
}) => {
  const { queue } = await makeWaiting(2);
  await signInAs({ role: 'owner' });
  await page.setViewportSize({ width: 360, height: 800 });
  await visitAll(page, ['/admin', queue, '/admin/people'], async (path) => {
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    expect(await lookAtTexts(page), path).toEqual([]);
    const rooms = page.getByRole('navigation', { name: 'Desk' }).locator('a:visible, summary');
    await expect(rooms).toHaveCount(5);
    const said = await rooms.evaluateAll((all) =>
      all.map((room) => ({
        size: parseFloat(getComputedStyle(room).fontSize),
        isWhole: room.scrollWidth <= room.clientWidth,
      })),
    );
    expect(said, path).toEqual(said.map(() => ({ size: 24, isWhole: true })));
  });
});

test('the look at texts notices what it looks for', async ({ page }) => {
  await page.goto('/sign-in');
  await page.evaluate(() => {
    const heading = document.querySelector('h1');
    if (!heading) throw new Error('there is no heading');
    Object.assign(heading.style, { width: '1rem', overflow: 'hidden', whiteSpace: 'nowrap' });
    const label = document.querySelector('label');
    if (label) Object.assign(label.style, { position: 'relative', top: '1.2rem', display: 'block' });
    document
      .querySelector('main')
      ?.append(Object.assign(document.createElement('pre'), { textContent: 'x'.repeat(900) }));
    Object.assign(document.querySelector('pre')?.style ?? {}, { overflow: 'visible', whiteSpace: 'pre' });
  });
  const found = (await lookAtTexts(page)).join('\n');
  expect(found).toMatch(/is cut off by <h1/);
  expect(found).toMatch(/px wider than the window/);
});

test('targets are 24 pixels large, or have the room', async ({ page, signInAs }) => {
  const [article, { queue }] = [await makeHardArticle(), await makeWaiting(2)];
  await signInAs({ role: 'owner' });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await visitAll(page, [article.path, '/settings', queue, '/admin/articles'], async (path) => {
      // The rule knows the exceptions of WCAG 2.2, 2.5.8: spacing, links in sentences, the browser's own controls.
      const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
      expect(
        violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
        `${path} at ${width} px`,
      ).toEqual([]);
    });
  }
});

test('in forced colors, where one is and what is a button can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/sign-in');
  const button = page.getByRole('button', { name: 'Sign in', exact: true });
  await tabTo(page, button);
  await expectFocusShown(button);
  for (const control of [button, page.getByLabel('Email', { exact: true })]) {
    const border = await control.evaluate((element) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
      return borderTopStyle === 'none' ? 0 : Number.parseFloat(borderTopWidth);
    });
    expect(border, 'a border, as backgrounds are taken away').toBeGreaterThan(0);
  }
});

test('in forced colors, what only a color would say has a line', async ({ page, signInAs }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const article = await makeArticle();
  const comment = await makeComment({ article });
  const styleOf = (selector: string, name: string, pseudo?: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, [what, of]) => getComputedStyle(element, of).getPropertyValue(what ?? ''), [name, pseudo]);
  await page.goto(`${article.path}#c${comment.id}`);
  expect(await styleOf('.comment:target', 'outline-style')).toBe('dashed');
  expect(await styleOf('.wordmark svg', 'color')).toBe(await styleOf('.wordmark', 'color'));
  await page.goto('/sign-up');
  // A name that could be taken for the site's own people.
  await createAccount(page, 'Moderator', 'name@example.test');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await styleOf('#name', 'border-top-width')).toBe('3px');
  expect(await styleOf('.notice-error > .icon', 'color')).toBe(await styleOf('.notice-error', 'color'));
  const person = await signInAs();
  const { id } = await makeComment({ article, authorId: person.id, status: 'pending' });
  await page.goto(`/comments/${id}`);
  const dot = (item: string) => styleOf(`.timeline li${item}`, 'background-color', '::after');
  expect(await dot(':first-child')).not.toBe(await dot('[data-open="true"]'));
});

test('nothing moves for those who ask for stillness', async ({ page, signInAs }) => {
  const [article, { queue }] = [await makeHardArticle(), await makeWaiting(2)];
  await signInAs({ role: 'moderator' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visitAll(page, ['/', article.path, '/sign-in', queue], async (path) => {
    const moving = await page.evaluate(() => {
      const longest = (times: string) => Math.max(...times.split(',').map(Number.parseFloat));
      return [...document.querySelectorAll('*')].flatMap((element) => {
        const style = getComputedStyle(element);
        const moves = longest(style.transitionDuration) > 0.01 || longest(style.animationDuration) > 0.01;
        return moves || style.scrollBehavior === 'smooth' ? [element.outerHTML.slice(0, 80)] : [];
      });
    });
    expect(moving, path).toEqual([]);
  });
});
