import { db } from '@/lib/db';
import { makeArticle } from '@/test/factories';
import { bodyOf, clickInto, openDesk, SAVED, savedArticle } from './desk';
import { expect, test } from './fixtures';
import { uniqueName } from './signing-in';

const title = (page: Parameters<typeof bodyOf>[0]) => page.getByRole('textbox', { name: 'Title' });

test('a draft saves itself, as one revision, and can be gone on with elsewhere', async ({ page, signInAs }) => {
  await signInAs({ role: 'author' });
  await page.goto('/admin/articles/new');
  await clickInto(page, bodyOf(page));
  await page.keyboard.type('A thought.');
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await expect(page.getByText(SAVED)).toBeVisible();
  await expect(page).toHaveURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  for (const words of [' Another.', ' A third.']) {
    await page.keyboard.type(words);
    await expect(page.getByText(/^Changed since/)).toBeVisible();
    // Whatever is still on its way when the page goes out of sight is saved then.
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(page.getByText(SAVED)).toBeVisible();
  }
  expect((await savedArticle(page)).bodyHtml).toBe('<p>A thought. Another. A third.</p>');
  const articleId = page.url().split('/').at(-1) ?? '';
  expect(await db().articleRevision.findMany({ where: { articleId }, select: { number: true } })).toEqual([
    { number: 3 },
  ]);
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(page.url());
  await expect(bodyOf(elsewhere)).toHaveText('A thought. Another. A third.');
});

test('labels alone are worth saving', async ({ page, signInAs }) => {
  const { id: authorId } = await signInAs({ role: 'author' });
  await page.goto('/admin/articles/new');
  await bodyOf(page).waitFor();
  await page.getByRole('textbox', { name: 'Labels' }).fill(uniqueName('Label'));
  await expect(page.getByText(SAVED)).toBeVisible();
  expect(await db().article.count({ where: { bylines: { some: { personId: authorId } } } })).toBe(1);
});

test('without a connection the words stay, and are saved when it is back', async ({
  page,
  signInAs,
  consoleErrors,
}) => {
  await signInAs({ role: 'author' });
  await page.goto('/admin/articles/new');
  await bodyOf(page).waitFor();
  await page.context().setOffline(true);
  await title(page).fill('Under way');
  await expect(page.getByText('Not saved: no connection. Your words are kept in this tab.')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(SAVED)).toBeVisible();
  expect(await db().article.count({ where: { id: page.url().split('/').at(-1) ?? '' } })).toBe(1);
  consoleErrors.length = 0; // The requests that were cut off.
});

test('a draft that is loaded again before it was saved can be gone on with', async ({ page, signInAs }) => {
  const { id: authorId } = await signInAs({ role: 'author' });
  const { id } = await makeArticle({ status: 'draft', authorId, title: 'Before' });
  await page.clock.install();
  await openDesk(page, `/admin/articles/${id}`);
  await bodyOf(page).waitFor();
  // Nothing is saved because its time has come.
  await page.clock.pauseAt(Date.now() + 60_000);
  await title(page).fill('Before and after');
  await expect(page.getByText(/^Changed since/)).toBeVisible();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.clock.resume();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(title(page)).toHaveValue('Before and after');
  await expect(page.getByText(SAVED)).toBeVisible();
  expect(await db().article.findUniqueOrThrow({ where: { id }, select: { title: true } })).toEqual({
    title: 'Before and after',
  });
});

test('what readers have changes when somebody says so, and not before', async ({ page, signInAs }) => {
  const { id: authorId } = await signInAs({ role: 'author' });
  const { id } = await makeArticle({ authorId, title: 'As it was' });
  await page.clock.install();
  await openDesk(page, `/admin/articles/${id}`);
  await bodyOf(page).waitFor();
  await title(page).fill('As it shall be');
  await expect(page.getByText(/Kept in this tab until you press “Update”/)).toBeVisible();
  await page.clock.fastForward('10:00');
  const stored = () => db().article.findUniqueOrThrow({ where: { id }, select: { title: true, revision: true } });
  expect(await stored()).toEqual({ title: 'As it was', revision: 1 });
  await page.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByText(SAVED)).toBeVisible();
  expect(await stored()).toEqual({ title: 'As it shall be', revision: 2 });
});

test('a draft that was saved in another window is not written over, and nothing is lost', async ({
  page,
  signInAs,
}) => {
  const { id: authorId } = await signInAs({ role: 'editor' });
  const { id } = await makeArticle({ status: 'draft', authorId });
  const other = await page.context().newPage();
  for (const tab of [page, other]) {
    await tab.goto(`/admin/articles/${id}`);
    await bodyOf(tab).waitFor();
  }
  await title(other).fill('First');
  await expect(other.getByText(SAVED)).toBeVisible();
  await title(page).fill('Second');
  await expect(page.getByRole('alert').filter({ hasText: 'You saved this article in another window' })).toBeVisible();
  await expect(page.getByText('Not saved. Your words are kept in this tab.')).toBeVisible();
  await expect(title(page)).toBeFocused();
  expect(await db().article.findUniqueOrThrow({ where: { id }, select: { title: true } })).toEqual({ title: 'First' });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(title(page)).toHaveValue('First');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(title(page)).toHaveValue('Second');
});
