import { expect, type Locator, type Page } from '@playwright/test';
import { db } from '@/lib/db';
import { makeArticle } from '@/test/factories';

/** Opens a page of the desk and waits until its application answers to clicks and keys. */
export async function openDesk(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await deskAnswers(page);
}

/** Waits until the application on this page of the desk answers to clicks and keys. */
export async function deskAnswers(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main :is(form, button, input)') ?? document.body).some((key) =>
      key.startsWith('__react'),
    ),
  );
  // React marks an element before the page is its own, and listens to keys in a task after that: nothing is left to do.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
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

/** Opens an article that is saved only when somebody asks: what is written stays unsaved, however long that takes. */
export async function openUnpublished(page: Page, authorId: string): Promise<string> {
  const { id } = await makeArticle({ status: 'unpublished', authorId });
  const path = `/admin/articles/${id}`;
  await page.goto(path);
  await bodyOf(page).waitFor();
  return path;
}

/** Puts a text on the clipboard and presses the keys that paste it into the body. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await clickInto(page, bodyOf(page));
  await page.keyboard.press('ControlOrMeta+v');
}

/** The part of a mounted Tiptap editor that says where its cursor is. */
type MountedEditor = {
  view: {
    state: { selection: { anchor: number } };
    posAtDOM: (node: Node, offset: number) => number;
  };
};

/**
 * Waits until the editor knows where the cursor in the body is: the browser reports a moved cursor in a task of its own,
 * which the next key may overtake on a busy machine.
 */
async function cursorKnown(page: Page): Promise<void> {
  await bodyOf(page).evaluate(
    (body: HTMLElement & { editor?: MountedEditor }) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const cursor = getSelection();
          const view = body.editor?.view;
          const isKnown =
            view &&
            cursor?.anchorNode &&
            view.posAtDOM(cursor.anchorNode, cursor.anchorOffset) === view.state.selection.anchor;
          if (isKnown) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Presses a key that moves the cursor in the body. */
export async function moveCursor(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await cursorKnown(page);
}

/** Clicks into a part of the body, for keys that follow. */
export async function clickInto(page: Page, part: Locator): Promise<void> {
  await part.click();
  await cursorKnown(page);
}
