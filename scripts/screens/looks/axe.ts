import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A pull quote is an aside within its article, which is no landmark (HTML-AAM 1.0, "aside"); axe takes it for one. */
const MISTAKEN = ['landmark-complementary-is-top-level'];

/** What axe finds on a page as it is now, a line for each element; `repeats` allows landmarks of the same name. */
export async function lookWithAxe(page: Page, repeats = false): Promise<string[]> {
  // Colors on their way to others are neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(STANDARD)
    .disableRules(repeats ? [...MISTAKEN, 'landmark-unique'] : MISTAKEN);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 4).map(({ html }) => `axe, ${id}: ${help}: ${html.slice(0, 160)}`),
  );
}
