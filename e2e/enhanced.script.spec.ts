import { makeArticle, makeComment } from '@/test/factories';
import { expect, test, type Page } from './fixtures';
import { press } from './pressing';
import { uniqueName } from './signing-in';

// What the one small script adds to pages that work without it.

const box = (page: Page) => page.getByRole('textbox', { name: 'Your comment' });

test('a signed-in reader finds their name and their waiting comment on the page of everyone', async ({
  page,
  newVisitor,
  signInAs,
}) => {
  const article = await makeArticle();
  const question = await makeComment({ article });
  const person = await signInAs({ name: uniqueName('Waiting') });
  const waiting = await makeComment({
    article,
    authorId: person.id,
    parent: question,
    status: 'pending',
    source: 'Only mine to see',
  });
  await page.goto(article.path);
  const own = page.locator(`[id="c${waiting.id}"]`);
  await expect(own).toContainText('Only mine to see');
  await expect(own.getByRole('link', { name: 'Waiting for review' })).toHaveAttribute(
    'href',
    `/comments/${waiting.id}`,
  );
  await expect(own.getByRole('link', { name: 'Delete' })).toBeVisible();
  await expect(page.getByRole('banner').getByRole('link', { name: person.name })).toHaveAttribute('href', '/settings');
  const stranger = await newVisitor();
  await stranger.goto(article.path);
  await expect(stranger.getByText('Only mine to see')).toHaveCount(0);
  await expect(stranger.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
});

test('the page stops saying that nobody has answered to whoever waits there, and going back does not bring the text back', async ({
  page,
  signInAs,
}) => {
  const article = await makeArticle();
  await signInAs();
  await page.goto(article.path);
  await expect(page.getByText('Nobody has answered yet.')).toBeVisible();
  await box(page).fill('Held for now');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page).toHaveTitle(/^Waiting for review/);
  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await page.reload();
  await expect(page.locator('.comment-waiting')).toContainText('Held for now');
  await expect(page.getByText('Nobody has answered yet.')).toHaveCount(0);
  await expect(box(page)).toHaveValue('');
});

test('staff get a way to the desk, and nobody else asks who they are', async ({ page, newVisitor, signInAs }) => {
  const article = await makeArticle();
  await signInAs({ role: 'moderator' });
  await page.goto(article.path);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Desk' })).toHaveAttribute('href', '/admin');
  const stranger = await newVisitor();
  const asked: string[] = [];
  stranger.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await stranger.goto(article.path, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
});

test('the form moves under the comment that is answered, and back', async ({ page, signInAs }) => {
  const article = await makeArticle();
  const comment = await makeComment({ article });
  await signInAs();
  await page.goto(article.path);
  const reply = page.locator(`[id="c${comment.id}"]`).getByRole('link', { name: 'Reply', exact: true });
  await reply.click();
  await expect(page).toHaveURL(article.path);
  await expect(box(page)).toBeFocused();
  await expect(page.locator('#comments').getByRole('button', { name: 'Post comment' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(reply).toBeFocused();
  await expect(page.locator('#post-comment').getByRole('button', { name: 'Post comment' })).toBeVisible();
});

test('a text that is not posted yet survives leaving the page', async ({ page }) => {
  const [article, other] = [await makeArticle(), await makeArticle()];
  await page.goto(article.path);
  await box(page).pressSequentially('Half a th');
  await page.goto(other.path);
  await expect(box(page)).toHaveValue('');
  await page.goto(article.path);
  await expect(box(page)).toHaveValue('Half a th');
});

test('a preview does not leave the page, and an unreachable site loses nothing', async ({
  page,
  context,
  consoleErrors,
}) => {
  const article = await makeArticle();
  await page.goto(article.path);
  await box(page).fill('**Bold** words');
  await press(page, 'Preview');
  await expect(page.getByRole('region', { name: 'Preview' }).locator('strong')).toHaveText('Bold');
  await expect(page).toHaveURL(article.path);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page.getByRole('alert')).toContainText('The site could not be reached.');
  await expect(box(page)).toHaveValue('**Bold** words');
  expect(consoleErrors.splice(0)).toEqual([expect.stringContaining('ERR_INTERNET_DISCONNECTED')]);
});

test('each place keeps its own text, and what is begun is found again where it was begun', async ({
  page,
  signInAs,
}) => {
  const article = await makeArticle();
  const comment = await makeComment({ article });
  await signInAs();
  await page.goto(article.path);
  await box(page).pressSequentially('To the article');
  const card = page.locator(`[id="c${comment.id}"]`);
  await card.getByRole('link', { name: 'Reply', exact: true }).click();
  await expect(box(page)).toHaveValue('');
  await box(page).pressSequentially('To you');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(box(page)).toHaveValue('To the article');
  await card.getByRole('link', { name: 'Reply', exact: true }).click();
  await expect(box(page)).toHaveValue('To you');
  await box(page).pressSequentially('!');
  await page.reload();
  await expect(page.locator('#comments').getByRole('textbox')).toHaveValue('To you!');
  await expect(page.getByText('This is what you had begun to write.')).toBeVisible();
});

test('whoever is signed in reads before they write what will happen to their comment', async ({ page, signInAs }) => {
  const article = await makeArticle();
  const person = await signInAs({ name: uniqueName('Foreteller') });
  await page.goto(article.path);
  await expect(box(page)).toHaveAccessibleDescription(
    new RegExp(`You write as ${person.name}. A moderator will read your comment before it shows.`),
  );
  await signInAs({ role: 'editor' });
  await page.reload();
  await expect(box(page)).toHaveAccessibleDescription(/Your comments normally show at once\./);
});

test('characters are counted near the limit, and the keyboard posts', async ({ page, signInAs }) => {
  const article = await makeArticle();
  await signInAs({ role: 'editor' });
  await page.goto(article.path);
  await box(page).fill('a'.repeat(8_000));
  await expect(page.getByText(/characters? (left|too many)/)).toHaveCount(0);
  await box(page).fill('a'.repeat(9_990));
  await expect(page.getByText('10 characters left')).toBeVisible();
  await box(page).fill('a'.repeat(10_001));
  await expect(page.locator('.compose-count')).toHaveText('One character too many. A comment holds 10,000.');
  await box(page).press('Control+Enter');
  await expect(box(page)).toHaveAccessibleDescription(/One character too many\. A comment holds 10,000\./);
  await expect(box(page)).toBeFocused();
  await box(page).fill('Short again.');
  await box(page).press('Control+Enter');
  await expect(page).toHaveURL(/#c[0-9a-f-]{36}$/);
  await expect(page.locator('#comments')).toContainText('Short again.');
});

test('the way up to what a comment answers has a way back down', async ({ page }) => {
  const article = await makeArticle();
  const question = await makeComment({ article });
  const answer = await makeComment({ article, parent: question });
  await page.goto(article.path);
  await page
    .locator(`[id="c${answer.id}"]`)
    .getByRole('link', { name: /^In reply to/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`#c${question.id}$`));
  await page.getByRole('link', { name: /^Back to the reply by/ }).click();
  await expect(page).toHaveURL(new RegExp(`#c${answer.id}$`));
});

test('a password can be looked at while it is typed', async ({ page }) => {
  await page.goto('/sign-in');
  const field = page.getByLabel('Password', { exact: true });
  await field.fill('seven lanterns');
  await expect(field).toHaveAttribute('type', 'password');
  await page.getByRole('checkbox', { name: 'Show characters' }).check();
  await expect(field).toHaveAttribute('type', 'text');
});
