import { db } from '@/lib/db';
import { makeArticle, makePerson } from '@/test/factories';
import { bodyOf, openUnpublished, savedArticle } from './desk';
import { expect, test } from './fixtures';
import { signIn } from './signing-in';

test('of two writers the second is told, and keeps the text', async ({ page, signInAs, newVisitor, baseURL }) => {
  const { id: authorId } = await signInAs({ role: 'editor' });
  const { id } = await makeArticle({ status: 'draft', authorId });
  const { id: otherId, name } = await makePerson({ role: 'editor' });
  const other = await newVisitor();
  await signIn(other.context(), otherId, baseURL ?? '');
  for (const tab of [page, other]) {
    await tab.goto(`/admin/articles/${id}`);
    await bodyOf(tab).waitFor();
  }
  await other.getByRole('textbox', { name: 'Title' }).fill('First');
  await other.getByRole('button', { name: 'Save draft' }).click();
  await savedArticle(other);
  await page.getByRole('textbox', { name: 'Title' }).fill('Second');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByRole('alert').filter({ hasText: name })).toBeVisible();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Second');
});

test('a writer whose session ended keeps the page and the text', async ({ page, signInAs, baseURL }) => {
  const writer = await signInAs({ role: 'author' });
  await page.goto('/admin/articles/new');
  await bodyOf(page).waitFor();
  await db().session.deleteMany({ where: { personId: writer.id } });
  await bodyOf(page).fill('Not to be lost.');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'signed out' })).toBeVisible();
  await signIn(page.context(), writer.id, baseURL ?? '');
  await page.getByRole('button', { name: 'Save draft' }).click();
  expect((await savedArticle(page)).bodyHtml).toBe('<p>Not to be lost.</p>');
});

test('unsaved text stays with its writer: whoever signs in next in this tab is not shown it', async ({
  page,
  signInAs,
}) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const offer = page.getByRole('button', { name: 'Bring it back' });
  await signInAs({ role: 'author' });
  await page.goto('/admin/articles/new');
  await page.getByRole('textbox', { name: 'Title' }).fill('For my eyes only');
  await page.reload();
  await expect(offer).toBeVisible();
  await signInAs({ role: 'author' });
  await page.reload();
  await bodyOf(page).waitFor();
  await expect(offer).toHaveCount(0);
});

test('going past the head of the page leaves nothing behind, and asks nothing', async ({ page, signInAs }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  const address = await openUnpublished(page, (await signInAs({ role: 'author' })).id);
  await page.getByRole('textbox', { name: 'Title' }).fill('Unsaved');
  await page.getByRole('link', { name: 'Skip to the work' }).press('Enter');
  expect(asked).toEqual([]);
  await page.getByRole('link', { name: 'Media' }).click();
  expect(asked).toEqual(['confirm']);
  await expect(page).toHaveURL(`${address}#main`);
});

test('a scheduled article waits, and can be taken back and deleted', async ({ page, signInAs }) => {
  await signInAs({ role: 'author' });
  await page.goto('/admin/articles/new');
  await page.getByRole('textbox', { name: 'Title' }).fill('Not before its time');
  await bodyOf(page).fill('Waiting.');
  const ending = page.getByRole('textbox', { name: 'Address' });
  await ending.fill('in-its-own-time');
  await page.getByLabel('Publish at').fill('2020-01-01T10:00');
  await page.getByRole('button', { name: 'Schedule' }).click();
  await expect(page.getByText('Choose a moment that is still ahead', { exact: false }).first()).toBeVisible();
  await page.getByLabel('Publish at').fill('2031-02-03T10:00');
  await page.getByRole('button', { name: 'Schedule' }).click();
  await expect(page.getByText(/Scheduled for .*2031/)).toBeVisible();
  await expect(page.getByText(/\/2031\/02\/in-its-own-time$/)).toBeVisible();
  await expect(ending).toBeHidden();
  expect((await page.request.get('/2031/02/in-its-own-time')).status()).toBe(404);
  await page.reload();
  await page.getByRole('button', { name: 'Back to draft' }).click();
  await expect(page.getByText('A draft again.')).toBeVisible();
  await expect(ending).toHaveValue('in-its-own-time');
  const address = page.url();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await page.waitForURL(/\/admin\/articles$/);
  expect((await page.request.get(address)).status()).toBe(404);
});

test('a picture is uploaded into the text with its description', async ({ page, signInAs }) => {
  await signInAs({ role: 'author' });
  await page.goto('/admin/articles/new');
  await bodyOf(page).click();
  await page.getByRole('button', { name: 'Picture' }).click();
  await page.getByLabel('File').setInputFiles('prisma/sample/media/flood-map.webp');
  await page.getByLabel('Description').fill('A map of the river');
  await page.getByRole('button', { name: 'Insert picture' }).click();
  await expect(bodyOf(page).getByRole('img', { name: 'A map of the river' })).toBeVisible();
  await page.getByRole('button', { name: 'Save draft' }).click();
  expect((await savedArticle(page)).bodyHtml).toMatch(
    /^<figure><img src="\/media\/[0-9a-f]{32}\.webp" alt="A map of the river" width="1600" height="1067"/,
  );
});
