import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has before what is looked for. */
const STOPS = 80;

/** Presses Tab until this has the focus, as somebody without a mouse does. Fails when it is never reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `${STOPS} presses of Tab lead to it`).toBeFocused();
}

/** Whoever cannot see a pointer must see where they are (WCAG 2.2, 2.4.7): an outline, or a border that changes color. */
export async function expectFocusShown(target: Locator): Promise<void> {
  const outline = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  });
  expect(outline, 'width of the outline').toBeGreaterThanOrEqual(2);
}
