import { later, now, SECOND } from '@/lib/clock';
import { decideComment } from '@/lib/moderation/commands';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { expect, test } from './fixtures';
import { press } from './pressing';
import { addressOf, enterPassword, makePersonWithPassword, PASSWORD, uniqueName } from './signing-in';

test('the page of a rejected comment tells its author what happened, why, and what can be done', async ({
  page,
  signInAs,
}) => {
  const article = await makeArticle({ title: 'A bridge' });
  const person = await signInAs();
  const comment = await makeComment({ article, authorId: person.id, status: 'pending', source: 'A rumor.' });
  const moderator = await makePerson({ role: 'moderator' });
  await decideComment(moderator, {
    commentId: comment.id,
    seenRevision: 1,
    seenDecisionCount: 0,
    action: 'reject',
    reason: 'It repeats a rumor.',
  });
  await page.goto(`/comments/${comment.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your comment was rejected');
  await expect(page.getByText('It repeats a rumor.')).toBeVisible();
  const history = page.getByRole('region', { name: 'What happened' }).getByRole('listitem');
  await expect(history).toHaveCount(2);
  await expect(history.nth(1)).toContainText('A moderator rejected it');
  await page.getByRole('link', { name: 'a new comment' }).click();
  await expect(page.getByRole('textbox', { name: 'Your comment' })).toBeVisible();
});

test('a long comment shows its beginning, and all of it to whoever asks or comes by its address', async ({ page }) => {
  const article = await makeArticle();
  const { id } = await makeComment({ article, source: 'And another thing that has to be said. '.repeat(200) });
  const text = page.locator(`[id="c${id}"] .comment-body`);
  const height = async () => (await text.boundingBox())?.height ?? 0;
  await page.goto(article.path);
  const folded = await height();
  await page.getByRole('checkbox', { name: 'Show the whole comment' }).check();
  await expect.poll(height).toBeGreaterThan(3 * folded);
  await page.goto(`${article.path}#c${id}`);
  await expect.poll(height).toBeGreaterThan(3 * folded);
});

test('a thread can be folded, and a link into it opens it', async ({ page }) => {
  const article = await makeArticle();
  const question = await makeComment({ article, createdAt: later(now(), -60 * SECOND) });
  const answers = [
    await makeComment({ article, parent: question }),
    await makeComment({ article, parent: question }),
    await makeComment({ article, parent: question }),
  ];
  await page.goto(article.path);
  await page.getByText('3 replies').click();
  const last = page.locator(`[id="c${answers[2]?.id}"]`);
  await expect(last).toBeHidden();
  await page.goto(`${article.path}#c${answers[2]?.id}`);
  await expect(last).toBeVisible();
});

test('an empty form says what is missing, and the field that lacks it has the focus', async ({ page }) => {
  await page.goto('/sign-up');
  await page.getByLabel('Name', { exact: true }).fill('Moderator');
  await page.getByLabel('Email', { exact: true }).fill('name@example.test');
  await page.getByLabel('Password', { exact: true }).fill('seven lanterns over the weir');
  await press(page, 'Create account');
  await expect(page.getByRole('alert')).toContainText('One thing needs your attention:');
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', '#name');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
});

test('whoever is signed in already is told so, and may go on or use another account', async ({ page, signInAs }) => {
  const person = await signInAs();
  await page.goto('/sign-in?next=/settings');
  await expect(page.getByText(`You are signed in as ${person.name}.`)).toBeVisible();
  await page.getByRole('link', { name: 'Go on' }).click();
  await expect(page).toHaveURL('/settings');
  await page.goto('/sign-in');
  await page.getByText('Sign in with another account').click();
  await enterPassword(page, person.email, 'not this one');
  await expect(page.getByRole('alert')).toContainText('do not match');
  await expect(page.getByLabel('Password', { exact: true })).toBeVisible();
  await page.goto('/sign-up?next=/settings');
  await expect(page.getByText(`You are signed in as ${person.name}.`)).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toBeHidden();
  await page.getByText('Create another account').click();
  await expect(page.getByLabel('Name', { exact: true })).toBeVisible();
});

test('signing in leads back to the page where one chose to', async ({ page }) => {
  const person = await makePersonWithPassword({ email: addressOf(uniqueName('Returner')) });
  const { path } = await makeArticle();
  await page.goto(path);
  await page.getByRole('navigation', { name: 'Site', exact: true }).getByRole('link', { name: 'Sign in' }).click();
  await enterPassword(page, person.email, 'not this one');
  await expect(page.getByRole('alert')).toContainText('do not match');
  await enterPassword(page, person.email, PASSWORD);
  await expect(page).toHaveURL(path);
});

test('the way out stands in the head of every page that knows who reads', async ({ page, signInAs }) => {
  await signInAs();
  await page.goto('/settings/comments');
  await page.getByRole('banner').getByRole('link', { name: 'Sign out' }).click();
  await press(page, 'Sign out');
  await expect(page).toHaveURL('/');
});

test('the page of one comment marks it, shows what it answers, and is titled by it', async ({ page, signInAs }) => {
  const article = await makeArticle();
  const [asker, person] = [await makePerson(), await signInAs()];
  const question = await makeComment({ article, authorId: asker.id, source: 'Who pays for the bridge?' });
  const answer = await makeComment({ article, parent: question, source: 'The county does.' });
  await page.goto(`/comments/${answer.id}`);
  await expect(page).toHaveTitle(/^A comment by /);
  const answered = page.getByRole('region', { name: `In reply to ${asker.name}` });
  await expect(answered).toContainText('Who pays for the bridge?');
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('article')).toContainText('The county does.');
  await page.goto(`/comments/${answer.id}?reported=1`);
  await expect(page).toHaveTitle(/^Reported: /);

  const held = { article, parent: question, authorId: person.id, status: 'pending' } as const;
  const waiting = await makeComment({ ...held, source: 'I do not know.' });
  await page.goto(`/comments/${waiting.id}`);
  await expect(page).toHaveTitle(/^Waiting for review/);
  await expect(answered).toContainText('Who pays for the bridge?');
  await page.goto(`/comments/${waiting.id}/edit`);
  await expect(page.getByText('You can save changes until')).toBeVisible();
  await expect(page.getByText('Readers see that it was edited.')).toHaveCount(0);
});
