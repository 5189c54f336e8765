import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const SOURCE = readFileSync(new URL('text-on-page.js', import.meta.url), 'utf8');

/** What is wrong with the texts on a page as it is now: cut off, over one another, or out of reach. */
export async function lookAtTexts(page: Page): Promise<string[]> {
  return (await page.evaluate(SOURCE)) as string[];
}

/**
 * The same with the text twice as large and the window as it is. The browser's own setting would also move the widths
 * at which a layout changes; this is the harder case.
 */
export async function lookAtLargeTexts(page: Page): Promise<string[]> {
  const set = (size: string) => page.evaluate((value) => void (document.documentElement.style.fontSize = value), size);
  await set('200%');
  const found = await lookAtTexts(page);
  await set('');
  return found;
}
