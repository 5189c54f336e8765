import { bodyOf, clickInto, moveCursor, openUnpublished, SAVED, savedArticle } from './desk';
import { expect, test, type Page } from './fixtures';

async function savedBody(page: Page): Promise<string> {
  await page.keyboard.press('ControlOrMeta+s');
  return (await savedArticle(page)).bodyHtml;
}

test.beforeEach(async ({ page, signInAs }) => {
  await signInAs({ role: 'author' });
  await page.goto('/admin/articles/new');
  await bodyOf(page).waitFor();
});

test('a text is written and saved by keyboard alone, in a room without anything beside it', async ({ page }) => {
  const details = page.getByRole('button', { name: 'Details' });
  await details.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeHidden();
  await expect(details).toHaveAttribute('aria-expanded', 'false');
  await page.reload();
  await bodyOf(page).waitFor();
  await expect(details).toHaveAttribute('aria-expanded', 'false');
  await page.getByRole('textbox', { name: 'Title' }).focus();
  await page.keyboard.type('By hand');
  // Enter goes on: a title stands on one line.
  await page.keyboard.press('Enter');
  await page.keyboard.type('All of it.');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Bold' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Italic' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.type('Words.');
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await expect(page.getByText('1 word · a minute to read')).toBeVisible();
  expect(await savedBody(page)).toBe('<p>Words.</p>');
  await page.keyboard.type(' More.');
  await expect(page.getByText(/^Changed since/)).toBeVisible();
});

test('a table grows, shrinks and goes, and Tab walks through its cells', async ({ page }) => {
  await clickInto(page, bodyOf(page));
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  for (const word of ['A', 'B', 'C', 'a', 'b', 'c']) {
    await page.keyboard.type(word);
    await page.keyboard.press('Tab');
  }
  await page.getByRole('button', { name: 'Remove this column' }).click();
  await page.getByRole('button', { name: 'Add a row below' }).click();
  await page.keyboard.type('z');
  const head = '<thead><tr><th scope="col">B</th><th scope="col">C</th></tr></thead>';
  expect(await savedBody(page)).toContain(
    `<table>${head}<tbody><tr><td>b</td><td>c</td></tr><tr><td></td><td></td></tr><tr><td>z</td><td></td></tr></tbody></table>`,
  );
  await page.getByRole('button', { name: 'Delete the table' }).click();
  await expect(bodyOf(page).locator('table')).toHaveCount(0);
});

test('a table is left by keys, and what has no place in a cell goes after it', async ({ page }) => {
  await clickInto(page, bodyOf(page));
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await moveCursor(page, 'ArrowUp');
  await page.keyboard.type('Before');
  await moveCursor(page, 'ArrowDown');
  await page.keyboard.type('Head');
  await moveCursor(page, 'ArrowDown');
  await page.keyboard.type('Cell');
  await expect(bodyOf(page).getByRole('cell').first()).toHaveText('Cell');
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.keyboard.type('After');
  await clickInto(page, bodyOf(page).getByRole('cell').last());
  await moveCursor(page, 'ArrowDown');
  await moveCursor(page, 'Home');
  await page.keyboard.type('Right ');
  await clickInto(page, bodyOf(page).getByRole('cell').first());
  await page.getByRole('button', { name: 'Pull quote' }).click();
  await page.keyboard.type('Said');
  expect(await savedBody(page)).toMatch(
    /^<p>Before<\/p><table>.*<\/table><aside class="pullquote"><p>Said<\/p><\/aside><p>Right After<\/p>$/,
  );
  // Rows in which nobody wrote are the writer's business, not the readers'.
  await expect(bodyOf(page).getByRole('row')).toHaveCount(3);
  await page.getByRole('textbox', { name: 'Title' }).fill('With a table');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('link', { name: 'View article' }).click();
  await expect(page.getByRole('main').getByRole('row')).toHaveCount(2);
});

test('footnotes lead there and back, and a heading can be linked to', async ({ page }) => {
  await clickInto(page, bodyOf(page));
  await page.getByRole('button', { name: 'Heading', exact: true }).click();
  await page.keyboard.type('What it costs');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sixty million.');
  await page.getByRole('button', { name: 'Footnote' }).click();
  await page.keyboard.type('At today’s prices.');
  await clickInto(page, bodyOf(page).getByText('Sixty million.'));
  await moveCursor(page, 'End');
  await page.keyboard.type(' See ');
  await page.keyboard.press('ControlOrMeta+k');
  const dialog = page.getByRole('dialog', { name: 'Link' });
  await dialog.getByRole('combobox', { name: 'Or a heading of this article' }).selectOption('What it costs');
  await dialog.getByRole('button', { name: 'Set link' }).click();
  const html = await savedBody(page);
  expect(html).toContain('<h2 id="text-what-it-costs">What it costs</h2>');
  expect(html).toContain('<a href="#text-what-it-costs">What it costs</a>');
  expect(html).toMatch(/<sup><a href="#text-fn-1" id="text-fnref-1">1<\/a><\/sup>/);
  expect(html).toContain(
    '<section class="footnotes"><ol><li id="text-fn-1">At today’s prices. <a href="#text-fnref-1">',
  );
});

test('what is said of a picture can be changed later', async ({ page }) => {
  await clickInto(page, bodyOf(page));
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await page.getByLabel('File').setInputFiles('prisma/sample/media/flood-map.webp');
  await page.getByLabel('Description').fill('A map');
  await page.getByLabel('Credit').fill('The Record');
  await page.getByRole('button', { name: 'Insert picture' }).click();
  await bodyOf(page).getByRole('img', { name: 'A map' }).click();
  await page.getByRole('button', { name: 'Picture details' }).click();
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  await expect(dialog.getByLabel('Credit')).toHaveValue('The Record');
  await dialog.getByLabel('Description').fill('A map of the river');
  await dialog.getByLabel('Caption').fill('Where it rises');
  await dialog.getByRole('combobox', { name: 'Width' }).selectOption('wide');
  await dialog.getByRole('button', { name: 'Set details' }).click();
  const html = await savedBody(page);
  expect(html).toMatch(/<figure class="wide"><img src="\/media\/[0-9a-f]{32}\.webp" alt="A map of the river"/);
  expect(html).toContain('<figcaption>Where it rises <cite>The Record</cite></figcaption>');
});

test('text that the site did not take is tried again, and nothing is lost', async ({
  page,
  signInAs,
  consoleErrors,
}) => {
  const address = await openUnpublished(page, (await signInAs({ role: 'author' })).id);
  await page.getByRole('textbox', { name: 'Title' }).fill('Kept');
  await page.route(`**${address}`, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeVisible();
  await page.unroute(`**${address}`);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(SAVED)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Kept');
  consoleErrors.length = 0; // The request that was cut off.
});

test('what was not saved stays with whoever stays, and goes from the browser with signing out', async ({
  page,
  signInAs,
}) => {
  const kept = () => page.evaluate(() => JSON.stringify(sessionStorage));
  await openUnpublished(page, (await signInAs({ role: 'author' })).id);
  await bodyOf(page).fill('For no other eyes.');
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(bodyOf(page)).toHaveText('For no other eyes.');
  expect(await kept()).toContain('For no other eyes.');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');
  expect(await kept()).not.toContain('For no other eyes.');
});
