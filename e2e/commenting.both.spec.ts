import { makeArticle, makeComment } from '@/test/factories';
import { earnStanding, makeRegular } from './articles';
import { expect, test, type Page } from './fixtures';
import { postComment, press } from './pressing';
import { createAccount, enterPassword, makePersonWithPassword, signIn, uniqueName } from './signing-in';

const TEXT = 'The tolls were never about the bridge.\n\nThey were about *who* may cross it.';

const box = (page: Page) => page.getByRole('textbox', { name: 'Your comment' });
const heading = (page: Page) => page.locator('#comments').getByRole('heading');

test('a comment sent while signed out is kept, shown again after signing in, and posted on confirmation', async ({
  page,
}) => {
  const article = await makeArticle();
  const person = await makePersonWithPassword({ name: uniqueName('Regular') });
  await earnStanding(person.id);
  await page.goto(article.path);
  await postComment(page, TEXT);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expect(page.getByText('Your comment is kept.')).toBeVisible();
  await enterPassword(page, person.email, 'not the password at all');
  await expect(page.getByRole('alert')).toContainText('Email and password do not match.');
  await enterPassword(page, person.email, 'seven lanterns over the weir');

  await expect(page).toHaveURL(/\/compose\?kept=/);
  await expect(page.getByText('Here is your comment again.')).toBeVisible();
  await expect(box(page)).toHaveValue(TEXT);
  await press(page, 'Post comment');
  await expect(page).toHaveURL(new RegExp(`${article.path}#c[0-9a-f-]{36}$`));
  await expect(heading(page)).toHaveText('1 comment:');
  const comment = page.locator(`#comments [id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(comment).toBeInViewport();
  await expect(comment).toContainText('They were about who may cross it.');
  await expect(comment.locator('em')).toHaveText('who');
  await expect(comment).toContainText(person.name);
  await expect(box(page)).toHaveValue('');
});

test('a newcomer signs up with a kept comment, which then waits for review', async ({ page, newVisitor }) => {
  const article = await makeArticle();
  const name = uniqueName('Newcomer');
  await page.goto(article.path);
  await postComment(page, TEXT);
  await page.getByRole('link', { name: 'Create an account' }).click();
  await expect(page.getByText('Your comment is kept.')).toBeVisible();
  await createAccount(page, name);
  await expect(box(page)).toHaveValue(TEXT);
  await press(page, 'Post comment');

  await expect(page).toHaveURL(/\/comments\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting for review');
  await expect(
    page.getByText('A moderator reads a person’s comments until one of them has been approved.'),
  ).toBeVisible();
  await expect(page.getByText(/usually wait|how long this takes/)).toBeVisible();
  await expect(page.getByRole('article')).toContainText('The tolls were never about the bridge.');

  const stranger = await newVisitor();
  expect((await stranger.goto(page.url()))?.status()).toBe(404);
  await stranger.goto(article.path);
  await expect(heading(stranger)).toHaveText('No comments:');
  await expect(stranger.getByText('tolls')).toHaveCount(0);
});

test('a preview shows the comment as it will be and changes nothing', async ({ page, signInAs }) => {
  const article = await makeArticle();
  await signInAs();
  await page.goto(article.path);
  await box(page).fill('> quoted\n\nCalm, *really* calm. <script>alert(1)</script> [here](https://example.org/)');
  const answer = await press(page, 'Preview');
  expect(answer.status()).toBe(200);
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.locator('blockquote')).toHaveText('quoted');
  await expect(preview.locator('em')).toHaveText('really');
  await expect(preview.locator('script')).toHaveCount(0);
  await expect(preview.getByRole('link', { name: 'here' })).toHaveAttribute('rel', /nofollow.*ugc|ugc.*nofollow/);
  await expect(box(page)).toHaveValue(/^> quoted/);
  await page.goto(article.path);
  await expect(heading(page)).toHaveText('No comments:');
});

test('an answer stands below the comment that it answers', async ({ page, context, baseURL }) => {
  const article = await makeArticle();
  const [question, other] = [await makeComment({ article, source: 'Who pays?' }), await makeComment({ article })];
  const regular = await makeRegular({ name: uniqueName('Answerer') });
  await signIn(context, regular.id, baseURL ?? '');
  await page.goto(article.path);
  await page.locator(`[id="c${question.id}"]`).getByRole('link', { name: 'Reply', exact: true }).click();
  await expect(page.getByText('Replying to')).toBeVisible();
  await postComment(page, 'We all do, in the end.');
  await expect(page).toHaveURL(/#c[0-9a-f-]{36}$/);
  await expect(heading(page)).toHaveText('3 comments:');
  const thread = (id: string) => page.getByRole('listitem').filter({ has: page.locator(`> [id="c${id}"]`) });
  await expect(thread(question.id).getByRole('article')).toHaveCount(2);
  await expect(thread(question.id).getByRole('article').nth(1)).toContainText('We all do, in the end.');
  await expect(thread(other.id).getByRole('article')).toHaveCount(1);
});

test('the one form sent twice makes one comment', async ({ page, context, baseURL }) => {
  const article = await makeArticle();
  const regular = await makeRegular();
  await signIn(context, regular.id, baseURL ?? '');
  const post = (key: string) =>
    page.request.post('/api/forms/comment', {
      headers: { origin: baseURL ?? '' },
      form: { articleId: article.id, body: 'Said once.', ...(key && { key }) },
      maxRedirects: 0,
    });
  const key = crypto.randomUUID();
  const answers = await Promise.all([post(key), post(key), post(key)]);
  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303]);
  const [place] = new Set(answers.map((answer) => answer.headers()['location']));
  // Without a script there is no key: the same words are the same comment.
  expect((await post('')).headers()['location']).toBe(place);
  await page.goto(place ?? '');
  await expect(heading(page)).toHaveText('1 comment:');
});
