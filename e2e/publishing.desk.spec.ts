import { db } from '@/lib/db';
import { makeArticle } from '@/test/factories';
import { bodyOf, openDesk, SAVED } from './desk';
import { expect, test } from './fixtures';
import { uniqueName } from './signing-in';

test('a draft is seen by nobody else, becomes public, is changed with a note, and is taken back', async ({
  page,
  newVisitor,
  signInAs,
}) => {
  await signInAs({ role: 'author' });
  const reader = await newVisitor();
  const title = `Slowly ${uniqueName('made')}`;
  await page.goto('/admin/articles/new');
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await bodyOf(page).fill('A first thought.');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText(SAVED)).toBeVisible();
  await expect(page).toHaveURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  const editor = page.url();
  expect((await reader.goto(editor))?.url()).toContain('/sign-in');
  await page.goto('/admin/articles?status=draft');
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText(/draft/i);

  await page.goto(editor);
  await bodyOf(page).waitFor();
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('A first thought.');
  await page.getByRole('button', { name: 'Back to writing' }).first().click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const address = await page.getByRole('link', { name: 'View article' }).getAttribute('href');
  await reader.goto(String(address));
  await expect(reader.getByText('A first thought.')).toBeVisible();

  await bodyOf(page).fill('A second thought.');
  await page.getByRole('checkbox', { name: 'Note this change to readers' }).check();
  await page.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByText(SAVED)).toBeVisible();
  await expect(async () => {
    await reader.goto(String(address));
    await expect(reader.getByText('A second thought.')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 5_000 });
  await expect(reader.getByText(/^Updated/)).toBeVisible();
  await expect(reader.getByText('A first thought.')).toHaveCount(0);

  await page.getByRole('link', { name: 'History' }).click();
  const changes = page.getByRole('region', { name: 'Text', exact: true });
  await expect(changes.locator('del')).toHaveText('first');
  await expect(changes.locator('ins')).toHaveText('second');
  await page.getByRole('link', { name: 'Revision 1', exact: true }).click();
  await expect(page.getByText('A first thought.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring this revision back' }).click();
  await expect(bodyOf(page)).toHaveText('A first thought.');

  await page.getByRole('button', { name: 'Unpublish' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Unpublish' }).click();
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeVisible();
  await expect.poll(async () => (await reader.request.get(String(address))).status(), { timeout: 5_000 }).toBe(404);
});

test('what is missing is said beside its field before anything is published', async ({ page, signInAs }) => {
  await signInAs({ role: 'author' });
  await page.goto('/admin/articles/new');
  await bodyOf(page).fill('Words without a title.');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveAccessibleDescription(/\S/);
  await expect(bodyOf(page)).toHaveText('Words without a title.');
});

test('what is wrong is said until it is right, and leaves nothing behind', async ({ page, signInAs }) => {
  const { id: personId } = await signInAs({ role: 'author' });
  await page.goto('/admin/articles/new');
  await bodyOf(page).waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Not published' });
  await expect(alert).toBeVisible();
  const title = page.getByRole('textbox', { name: 'Title' });
  await expect(title).toBeFocused();
  expect(await db().byline.count({ where: { personId } })).toBe(0);
  await page.keyboard.type('A title');
  await expect(title).not.toHaveAttribute('aria-invalid');
  await expect(bodyOf(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(alert).toBeVisible();
  await bodyOf(page).fill('And words.');
  await expect(bodyOf(page)).not.toHaveAttribute('aria-invalid');
  await expect(alert).toHaveCount(0);
});

test('an address is shown before it is given, may be chosen, and is taken by one article only', async ({
  page,
  newVisitor,
  signInAs,
  baseURL,
}) => {
  await signInAs({ role: 'author' });
  const reader = await newVisitor();
  const ending = uniqueName('הגשר').replace(' ', '-').toLowerCase();
  for (const [at, name] of ['ראשון', 'שני'].entries()) {
    await page.goto('/admin/articles/new');
    await page.getByRole('textbox', { name: 'Title' }).fill(name);
    await bodyOf(page).fill('מילים.');
    const address = page.getByRole('textbox', { name: 'Address' });
    await expect(address).toHaveAccessibleDescription(new RegExp(`${baseURL}/\\d{4}/\\d{2}/${name}`));
    await address.fill(ending);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    if (at === 0) {
      await page.getByRole('link', { name: 'View article' }).waitFor();
      continue;
    }
    await expect(address).toBeFocused();
    await expect(address).toHaveAttribute('aria-invalid', 'true');
    await expect(address).toHaveAccessibleDescription(/^“ראשון” has this address already/);
    await address.fill(`${ending}-ב`);
    await expect(address).not.toHaveAttribute('aria-invalid');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
  }
  const link = page.getByRole('link', { name: 'View article' });
  const path = String(await link.getAttribute('href'));
  expect(decodeURI(path)).toMatch(new RegExp(`^/\\d{4}/\\d{2}/${ending}-ב$`));
  await reader.goto(path);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('שני');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('Readers no longer see it.')).toBeVisible();
  await expect.poll(async () => (await reader.request.get(path)).status(), { timeout: 5_000 }).toBe(404);
});

test('V12: an author neither sees nor changes another author’s draft', async ({ page, signInAs }) => {
  const draft = await makeArticle({ status: 'draft', title: 'Notyours draft' });
  await signInAs({ role: 'author' });
  for (const path of ['', '/preview', '/revisions']) {
    const answer = await page.goto(`/admin/articles/${draft.id}${path}`);
    expect([403, 404]).toContain(answer?.status());
    await expect(page.getByText('Notyours')).toHaveCount(0);
  }
  await openDesk(page, '/admin/articles?q=Notyours');
  await expect(page.getByText('Notyours draft')).toHaveCount(0);
});

test('comments on an article are closed and opened from its editor', async ({ page, newVisitor, signInAs }) => {
  const { id: authorId } = await signInAs({ role: 'author' });
  const article = await makeArticle({ authorId });
  const reader = await newVisitor();
  await openDesk(page, `/admin/articles/${article.id}`);
  for (const [button, words] of [
    ['Close comments', 'Comments on this article are closed.'],
    ['Open comments', 'Post comment'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('button', { name: button })).toHaveCount(0);
    await expect(async () => {
      await reader.goto(article.path);
      await expect(reader.locator('#post-comment')).toContainText(words, { timeout: 500 });
    }).toPass({ timeout: 5_000 });
  }
});
