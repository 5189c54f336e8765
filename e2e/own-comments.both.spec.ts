import { later, MINUTE, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { makeArticle, makeComment } from '@/test/factories';
import { makeRegular } from './articles';
import { expect, test } from './fixtures';
import { press } from './pressing';
import { signIn } from './signing-in';

test('one’s own comment can be edited for ten minutes, and its page says until when', async ({
  page,
  context,
  baseURL,
}) => {
  const article = await makeArticle();
  const { id: authorId } = await makeRegular();
  await signIn(context, authorId, baseURL ?? '');
  const [fresh, old] = [
    await makeComment({ article, authorId, source: 'Furst thoughts' }),
    await makeComment({ article, authorId, createdAt: later(now(), -11 * MINUTE) }),
  ];
  await page.goto(`/comments/${fresh.id}`);
  await expect(page.getByText(/You can edit it until/)).toBeVisible();
  await page.getByRole('link', { name: 'Edit' }).click();
  await expect(page.getByText('Readers see that it was edited.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Your comment' })).toHaveValue('Furst thoughts');
  await page.getByRole('textbox', { name: 'Your comment' }).fill('First thoughts');
  await press(page, 'Save changes');
  await expect(page).toHaveURL(new RegExp(`#c${fresh.id}$`));
  const comment = page.locator(`[id="c${fresh.id}"]`);
  await expect(comment).toContainText('First thoughts');
  await expect(comment).toContainText('edited');

  await page.goto(`/comments/${old.id}`);
  await expect(page.getByRole('link', { name: 'Delete' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit' })).toHaveCount(0);
  await page.goto(`/comments/${old.id}/edit`);
  await expect(page.getByText('This comment can no longer be edited.')).toBeVisible();
  await expect(page.getByText('A comment can be edited for 10 minutes.')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);

  await page.goto(`/comments/${fresh.id}/edit`);
  await page.getByRole('textbox', { name: 'Your comment' }).fill('Second thoughts, too late');
  await db().comment.update({ where: { id: fresh.id }, data: { createdAt: later(now(), -11 * MINUTE) } });
  expect((await press(page, 'Save changes')).status()).toBe(409);
  await expect(page.getByRole('alert')).toContainText('A comment can be edited for 10 minutes.');
  await expect(page.getByRole('article')).toContainText('First thoughts');
  await expect(page.getByRole('textbox', { name: 'What you wrote' })).toHaveValue('Second thoughts, too late');
});

test('a deleted comment leaves a line where it was answered, and nothing where it was not', async ({
  page,
  context,
  baseURL,
}) => {
  const article = await makeArticle();
  const { id: authorId } = await makeRegular();
  await signIn(context, authorId, baseURL ?? '');
  const [answered, alone] = [
    await makeComment({ article, authorId, source: 'Regretted opinion' }),
    await makeComment({ article, authorId, source: 'Lonely opinion' }),
  ];
  const answer = await makeComment({ article, parent: answered, source: 'An answer to it' });
  await page.goto(article.path);
  for (const { id } of [answered, alone]) {
    await page.goto(`/comments/${id}`);
    await page.getByRole('link', { name: 'Delete' }).click();
    await press(page, 'Delete comment');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You deleted this comment');
    expect((await page.goto(`/comments/${id}/edit`))?.status()).toBe(404);
  }
  await page.goto(article.path);
  await expect(page.locator('#comments').getByRole('heading')).toHaveText('1 comment:');
  await expect(page.locator(`[id="c${answered.id}"]`)).toHaveText('This comment was deleted by its author.');
  await expect(page.locator(`[id="c${alone.id}"]`)).toHaveCount(0);
  await expect(page.locator(`[id="c${answer.id}"]`)).toContainText('An answer to it');
  await expect(page.getByText('Regretted opinion')).toHaveCount(0);
});

test('V12: another’s comment can be neither edited nor deleted, and their waiting one is not there', async ({
  page,
  baseURL,
  signInAs,
}) => {
  const article = await makeArticle();
  const [theirs, waiting] = [await makeComment({ article }), await makeComment({ article, status: 'pending' })];
  await signInAs();
  for (const path of [`/comments/${theirs.id}/edit`, `/comments/${theirs.id}/delete`, `/comments/${waiting.id}`])
    expect((await page.goto(path))?.status(), path).toBe(404);
  const headers = { origin: baseURL ?? '' };
  for (const [{ id }, status] of [
    [theirs, 403],
    [waiting, 404],
  ] as const) {
    const edit = await page.request.post('/api/forms/comment-edit', { headers, form: { id, body: 'Mine now' } });
    const deletion = await page.request.post('/api/forms/comment-delete', { headers, form: { id } });
    expect([edit.status(), deletion.status()]).toEqual([status, status]);
    expect(await edit.text()).toContain('Mine now');
  }
  await page.goto(article.path);
  await expect(page.locator('#comments').getByRole('heading')).toHaveText('1 comment:');
  await expect(page.getByText('Mine now')).toHaveCount(0);
});

test('a reader reports a comment with a reason, once', async ({ page, signInAs }) => {
  const article = await makeArticle();
  const comment = await makeComment({ article, source: 'You are all fools.' });
  await signInAs();
  await page.goto(article.path);
  await page.locator(`[id="c${comment.id}"]`).getByRole('link', { name: 'Report' }).click();
  expect((await press(page, 'Report comment')).status()).toBe(422);
  await expect(page.getByRole('group', { name: 'What is wrong with it?' })).toHaveAccessibleDescription(
    'Please choose what is wrong with it.',
  );
  await page.getByRole('radio', { name: 'It insults or threatens somebody' }).check();
  await page.getByRole('textbox', { name: 'Anything the moderators should know' }).fill('All of us!');
  await press(page, 'Report comment');
  await expect(page.getByText('Thank you. The moderators will look at this comment.')).toBeVisible();

  await page.getByRole('link', { name: 'Report' }).click();
  await page.getByRole('radio', { name: 'Something else' }).check();
  expect((await press(page, 'Report comment')).status()).toBe(409);
  await expect(page.getByRole('alert')).toContainText('You have reported this comment already.');
});

test('a report or an edit sent after the session ended comes back with its text and a way to sign in', async ({
  page,
  context,
  signInAs,
}) => {
  const article = await makeArticle();
  const comment = await makeComment({ article });
  const person = await signInAs();
  const own = await makeComment({ article, authorId: person.id });
  const cookies = await context.cookies();
  await page.goto(`/comments/${comment.id}/report`);
  await page.getByRole('radio', { name: 'Something else' }).check();
  await page.getByRole('textbox', { name: 'Anything the moderators should know' }).fill('Look closely');
  await context.clearCookies();
  expect((await press(page, 'Report comment')).status()).toBe(401);
  await expect(page.getByRole('main').getByRole('link', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Anything the moderators should know' })).toHaveValue('Look closely');

  await context.addCookies(cookies);
  await page.goto(`/comments/${own.id}/edit`);
  await page.getByRole('textbox', { name: 'Your comment' }).fill('Said better');
  await context.clearCookies();
  expect((await press(page, 'Save changes')).status()).toBe(401);
  await expect(page.getByRole('main').getByRole('link', { name: 'sign in' })).toBeVisible();
  await expect(page.getByText('Said better')).toBeVisible();
});

test('one’s own comments are listed with their states', async ({ page, signInAs }) => {
  const article = await makeArticle({ title: 'Where I spoke' });
  const person = await signInAs();
  await makeComment({ article, authorId: person.id, source: 'Shown words' });
  await makeComment({ article, authorId: person.id, source: 'Waiting words', status: 'pending' });
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Your comments' }).click();
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines).toHaveCount(2);
  await expect(lines.filter({ hasText: 'Shown words' })).toContainText('Your comment is published');
  await expect(lines.filter({ hasText: 'Waiting words' })).toContainText('Waiting for review');
});
