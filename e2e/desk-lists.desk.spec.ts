import sharp from 'sharp';
import { db } from '@/lib/db';
import { makeArticle, makePerson } from '@/test/factories';
import { label } from './articles';
import { openDesk } from './desk';
import { expect, test } from './fixtures';
import { signIn, uniqueName } from './signing-in';

test('articles are narrowed and sorted by the address, and one filter is taken away without the others', async ({
  page,
  signInAs,
}) => {
  const { id: authorId } = await signInAs({ role: 'editor' });
  const word = uniqueName('Narrow');
  const slug = `narrow-${authorId.slice(-8)}`;
  const [beta, alpha] = [
    await makeArticle({ authorId, status: 'draft', title: `Beta ${word}` }),
    await makeArticle({ authorId, title: `Alpha ${word}` }),
  ];
  await label(beta.id, slug);
  await label(alpha.id, slug);
  await openDesk(page, '/admin/articles');
  await page.getByRole('searchbox').fill(word);
  await page.getByRole('combobox', { name: 'Label' }).selectOption(slug);
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(new RegExp(`label=${slug}`));
  const titles = page.locator('tbody').getByRole('rowheader').getByRole('link');
  await page.getByRole('columnheader', { name: 'Title' }).getByRole('link').click();
  await expect(titles).toHaveText([`Alpha ${word}`, `Beta ${word}`]);
  await expect(page.getByRole('columnheader', { name: /^Title/ })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('link', { name: /^Drafts/ }).click();
  await expect(titles).toHaveText([`Beta ${word}`]);
  await page.getByRole('link', { name: /^Label: .* take this filter away/ }).click();
  await expect(page).not.toHaveURL(/label=/);
  await expect(page).toHaveURL(/status=draft/);

  const menu = page.locator('details.row-menu').first();
  await menu.locator('summary').press('Enter');
  await expect(menu.getByRole('link', { name: 'History' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu.getByRole('link', { name: 'History' })).toBeHidden();
});

test('the lists work without JavaScript', async ({ newVisitor, baseURL }) => {
  const editor = await makePerson({ role: 'owner', name: uniqueName('Lister') });
  const word = uniqueName('Plain');
  await makeArticle({ authorId: editor.id, status: 'draft', title: word });
  const page = await newVisitor({ javaScriptEnabled: false });
  await signIn(page.context(), editor.id, baseURL ?? '');
  await page.goto('/admin/articles');
  await page.getByRole('searchbox').fill(word);
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await page.locator('details.row-menu summary').click();
  await page.getByRole('link', { name: 'Preview' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(word);
  await page.goto('/admin/people');
  await page.getByRole('searchbox').fill(editor.name);
  await page.getByRole('combobox', { name: 'Role' }).selectOption('owner');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.locator('tbody').getByRole('link', { name: editor.name })).toBeVisible();
  await page.goto('/admin/log');
  await page.getByRole('combobox', { name: 'What' }).selectOption('article.published');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/kind=article.published/);
});

test('pictures are uploaded several at a time, and deleted only when nothing shows them', async ({
  page,
  signInAs,
}) => {
  const { id: authorId } = await signInAs({ role: 'author' });
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#357' } })
    .png()
    .toBuffer();
  const file = (name: string, mimeType: string) => ({ name, mimeType, buffer: png });
  await openDesk(page, '/admin/media');
  await page
    .getByLabel('Choose pictures')
    .setInputFiles([file('one.png', 'image/png'), file('two.png', 'image/png'), file('notes.txt', 'text/plain')]);
  await expect(page.getByRole('alert').filter({ hasText: 'Only JPEG' })).toBeVisible();
  const words = uniqueName('Harbor');
  await page.getByLabel('Description of one.png').fill(words);
  await page.getByRole('button', { name: 'Upload' }).click();
  await expect(page.getByText('2 pictures are there.')).toBeVisible();
  await expect(page.getByText('notes.txt').first()).toBeVisible();

  const picture = await db().media.findFirstOrThrow({ where: { alt: words } });
  const article = await makeArticle({ authorId, bodyHtml: `<p><img src="/media/${picture.file}" alt=""></p>` });
  await openDesk(page, `/admin/media?q=${encodeURIComponent(words)}`);
  const card = page.getByRole('listitem').filter({ has: page.getByRole('img', { name: words }) });
  await expect(card.getByRole('link', { name: article.title })).toBeVisible();
  const remove = async () => {
    await card.getByRole('button', { name: 'Delete …' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  };
  await remove();
  await expect(page.getByRole('alertdialog')).toContainText(`This picture stands in “${article.title}”`);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await db().article.update({ where: { id: article.id }, data: { bodyHtml: '<p>Without it.</p>' } });
  await remove();
  await expect(page.getByText('No picture fits.')).toBeVisible();
  expect((await page.request.get(`/media/${picture.file}`)).status()).toBe(404);
});
