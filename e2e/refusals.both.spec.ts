import { suspendPerson } from '@/lib/accounts/commands/sanctions';
import { DAY, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { COMMENT_LINKS_MAX, COMMENT_MAX } from '@/lib/limits';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { expect, test, type Page } from './fixtures';
import { postComment, press } from './pressing';

const box = (page: Page) => page.getByRole('textbox', { name: 'Your comment' });

/** The message is tied to the field, which still has the text. */
async function expectRefusal(page: Page, message: RegExp, text: string): Promise<void> {
  await expect(box(page)).toHaveAccessibleDescription(message);
  await expect(box(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.field-error', { hasText: message })).toBeVisible();
  await expect(box(page)).toHaveValue(text);
}

const links = (n: number) => Array.from({ length: n }, (_, i) => `https://example.org/${i}`).join(' ');

const UNUSABLE: [string, string, RegExp][] = [
  ['an empty comment', '   ', /Please write something first/],
  ['a comment that is too long', 'x'.repeat(COMMENT_MAX + 2), /2 characters too many\./],
  ['a comment with too many links', links(COMMENT_LINKS_MAX + 1), /This has 6 links: a comment may hold 5/],
];

for (const [what, text, message] of UNUSABLE) {
  test(`${what} is refused next to the field, with its text kept`, async ({ page, signInAs }) => {
    const article = await makeArticle();
    await signInAs();
    await page.goto(article.path);
    expect((await postComment(page, text)).status()).toBe(422);
    await expectRefusal(page, message, text);
    await postComment(page, 'A comment like any other.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting for review');
  });
}

test('a second comment in the same breath is refused with the time to wait', async ({ page, signInAs }) => {
  const article = await makeArticle();
  // A newcomer, whose breath is half a minute long: time enough for the slowest machine.
  await signInAs();
  await page.goto(article.path);
  await postComment(page, 'First.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting for review');
  await page.goto(article.path);
  const answer = await postComment(page, 'Second, at once.');
  expect(answer.status()).toBe(429);
  expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0);
  await expectRefusal(page, /Two comments need a moment between them/, 'Second, at once.');
});

test('V18: a form on another site changes nothing, and the text that it sent comes back', async ({
  page,
  baseURL,
  signInAs,
}) => {
  const article = await makeArticle();
  const person = await signInAs();
  await page.route('http://evil.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" action="${baseURL}/api/forms/comment">
        <input name="articleId" value="${article.id}"><textarea name="body">Words that were typed</textarea>
        <button>Win a prize</button></form>`,
    }),
  );
  await page.goto('http://evil.example/');
  expect((await press(page, 'Win a prize')).status()).toBe(403);
  await expect(page.getByRole('alert')).toContainText('This form was sent from another site');
  await expect(box(page)).toHaveValue('Words that were typed');
  expect(await db().comment.count({ where: { authorId: person.id } })).toBe(0);
});

test('V18: a post that does not prove where it comes from changes nothing', async ({ page, signInAs }) => {
  const article = await makeArticle();
  const person = await signInAs();
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' },
    { origin: 'null' },
    { origin: 'https://evil.example' },
    {},
  ];
  for (const headers of foreign) {
    const answer = await page.request.post('/api/forms/comment', {
      headers,
      form: { articleId: article.id, body: 'Words that <b>were</b> typed' },
    });
    expect(answer.status(), JSON.stringify(headers)).toBe(403);
    expect(await answer.text()).toContain('Words that &lt;b&gt;were&lt;/b&gt; typed</textarea>');
  }
  expect(await db().comment.count({ where: { authorId: person.id } })).toBe(0);
});

test('an answer to a comment that has gone meanwhile keeps its text and can still be posted', async ({
  page,
  signInAs,
}) => {
  const article = await makeArticle();
  const parent = await makeComment({ article });
  await signInAs();
  await page.goto(`/comments/${parent.id}/reply`);
  await expect(page.getByText('Replying to')).toBeVisible();
  await db().comment.update({ where: { id: parent.id }, data: { deletedAt: now(), deletedById: parent.authorId } });
  expect((await postComment(page, 'To you!')).status()).toBe(409);
  await expect(page.getByText('The comment that you answer is not there any more.').first()).toBeVisible();
  await expect(box(page)).toHaveValue('To you!');
});

test('closed comments say so, and a late one gets its text back', async ({ page, signInAs }) => {
  const [closed, closing] = [await makeArticle(), await makeArticle()];
  await db().article.update({ where: { id: closed.id }, data: { commentsClosedAt: later(now(), -DAY) } });
  await makeComment({ article: closed });
  await signInAs();
  await page.goto(closed.path);
  await expect(page.locator('#post-comment')).toContainText('Comments on this article are closed.');
  await expect(box(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Reply' })).toHaveCount(0);

  await page.goto(closing.path);
  await db().article.update({ where: { id: closing.id }, data: { commentsClosedAt: later(now(), -DAY) } });
  expect((await postComment(page, 'A minute too late')).status()).toBe(409);
  await expect(page.getByRole('alert')).toContainText('Comments on this article are closed.');
  // On a page of its own there is no box left that could only be refused again.
  await expect(page.getByRole('textbox', { name: /^(Your comment|What you wrote)$/ })).toHaveValue('A minute too late');
});

test('a suspended person reads, and is told why they cannot write', async ({ page, signInAs, scripted }) => {
  const article = await makeArticle();
  const [person, owner] = [await signInAs(), await makePerson({ role: 'owner' })];
  await suspendPerson(owner, { personId: person.id, until: later(now(), DAY), reason: 'Cool down' });
  await page.goto(article.path);
  if (scripted) {
    await expect(page.locator('#post-comment')).toContainText('Your account is suspended until');
  } else {
    expect((await postComment(page, 'Still here')).status()).toBe(403);
    await expect(page.getByRole('alert')).toContainText('Your account is suspended for now.');
    await expect(page.getByRole('textbox', { name: 'What you wrote' })).toHaveValue('Still here');
  }
  await expect(box(page)).toHaveCount(0);
  await page.goto(`/compose?article=${article.id}`);
  const told = page.getByText(/Your account is suspended until .* The reason: .*Cool down/u);
  await expect(told).toBeVisible();
  await expect(box(page)).toHaveCount(0);
  await page.goto('/settings');
  await expect(told).toBeVisible();
});
