import { bodyOf, moveCursor, pasteText, SAVED, savedArticle } from './desk';
import { expect, test } from './fixtures';

test.beforeEach(async ({ page, signInAs }) => {
  await signInAs({ role: 'author' });
  await page.goto('/admin/articles/new');
  await bodyOf(page).waitFor();
});

test('a new article begins with its title', async ({ page }) => {
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
});

test('footnotes of Markdown, pasted or typed, become footnotes, and none is published empty', async ({ page }) => {
  await pasteText(page, 'Sixty million[^cost].\n\n[^cost]: At *today’s* prices.');
  await expect(bodyOf(page).getByRole('listitem')).toHaveText('At today’s prices. ↩');
  await moveCursor(page, 'ControlOrMeta+Home');
  await page.keyboard.press('Enter');
  await moveCursor(page, 'ArrowUp');
  await page.keyboard.type('In all[^a].');
  await page.keyboard.press('Enter');
  await page.keyboard.type('[^a]: ');
  await expect(bodyOf(page).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('textbox', { name: 'Title' }).fill('What it costs');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Not published: Footnote 1 is empty' })).toBeVisible();
  await expect(bodyOf(page)).toHaveAccessibleDescription(/^Footnote 1 is empty/);
  await expect(bodyOf(page)).toBeFocused();
  // Whoever was refused stands where the words are missing.
  await page.keyboard.type('By our count.');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('link', { name: 'View article' })).toBeVisible();
  await page.getByRole('link', { name: 'View article' }).click();
  const notes = page.getByRole('main').locator('.footnotes').getByRole('listitem');
  await expect(notes).toHaveText(['By our count. ↩', 'At today’s prices. ↩']);
  await expect(page.getByRole('main').locator('sup')).toHaveText(['1', '2']);
});

test('a picture that is there already is put into the text with its description', async ({ page }) => {
  const picture = page.getByRole('button', { name: 'Picture', exact: true });
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  const insert = dialog.getByRole('button', { name: 'Insert picture' });
  await bodyOf(page).click();
  await picture.click();
  await insert.click();
  await expect(dialog.getByRole('alert')).toHaveText(/Choose a picture/);
  await dialog.getByLabel('File').setInputFiles('prisma/sample/media/flood-map.webp');
  await dialog.getByLabel('Description').fill('A map of the marsh');
  await insert.click();
  const shown = bodyOf(page).getByRole('img', { name: 'A map of the marsh' });
  const src = String(await shown.getAttribute('src'));
  await bodyOf(page).fill('');
  await picture.click();
  await dialog.getByRole('button', { name: 'Choose from Media' }).click();
  await expect(dialog.getByRole('radio').first()).toBeFocused();
  await dialog.getByRole('radio', { name: 'A map of the marsh' }).first().check();
  await expect(dialog.getByLabel('Description')).toHaveValue('A map of the marsh');
  await insert.click();
  await expect(shown).toHaveAttribute('src', src);
});

test('who saved in another window is told so', async ({ page, context }) => {
  await page.getByRole('textbox', { name: 'Title' }).fill('Twice');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText(SAVED)).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await bodyOf(other).fill('There.');
  await other.getByRole('button', { name: 'Save draft' }).click();
  await savedArticle(other);
  await bodyOf(page).fill('Here.');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'You saved this article in another window' })).toBeVisible();
  await other.close();
});
