import { expect, type Page } from '@playwright/test';
import { db } from '@/lib/db';

/** Opens a page of the desk and waits until its application answers to clicks and keys. */
export async function openDesk(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main :is(form, button, input)') ?? document.body).some((key) =>
      key.startsWith('__react'),
    ),
  );
}

/** What the editor says once everything on the page is saved: the time of day. */
export const SAVED = /^Saved \d{1,2}:\d\d/;

/** The article on this page, once the editor says that everything is saved. */
export async function savedArticle(page: Page): Promise<{ bodyHtml: string; revision: number }> {
  await expect(page.getByText(SAVED)).toBeVisible();
  const id = page.url().split('/').at(-1) ?? '';
  return db().article.findUniqueOrThrow({ where: { id }, select: { bodyHtml: true, revision: true } });
}

export const bodyOf = (page: Page) => page.getByRole('textbox', { name: 'Body' });

/** Puts a text on the clipboard and presses the keys that paste it into the body. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await bodyOf(page).click();
  await page.keyboard.press('ControlOrMeta+v');
}
