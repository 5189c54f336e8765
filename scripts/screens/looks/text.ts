import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const SOURCE = readFileSync(new URL('text-on-page.js', import.meta.url), 'utf8');

/** What is wrong with the texts on a page as it is now: cut off, over one another, or out of reach. */
export async function lookAtTexts(page: Page): Promise<string[]> {
  return (await page.evaluate(SOURCE)) as string[];
}
