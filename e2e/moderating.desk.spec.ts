import { decideComment } from '@/lib/moderation/commands';
import { makePerson } from '@/test/factories';
import { openDesk } from './desk';
import { expect, test } from './fixtures';
import { signIn, uniqueName } from './signing-in';
import { card, makeWaiting, statusOf, told } from './waiting-comments';

test('the desk opens on what waits', async ({ page, signInAs }) => {
  await makeWaiting(1);
  await signInAs({ role: 'moderator' });
  await page.goto('/admin');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today');
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Comments/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/admin\/comments/);
  await expect(page.getByRole('article').first().getByRole('button')).toHaveText([/^Approve/, /^Reject/, /^Spam/]);
  await expect(page.getByRole('link', { name: 'Settings' })).toHaveCount(0);
});

test('an approved comment shows, and can be taken back', async ({ page, newVisitor, signInAs }) => {
  const { article, comments, queue } = await makeWaiting(1);
  const [waiting] = comments;
  if (!waiting) throw new Error('nothing waits');
  await signInAs({ role: 'moderator' });
  const reader = await newVisitor();
  const expectHeading = (words: string) =>
    expect(async () => {
      await reader.goto(article.path);
      await expect(reader.locator('#comments').getByRole('heading')).toHaveText(words, { timeout: 300 });
    }).toPass({ timeout: 5_000 });

  await openDesk(page, queue);
  await card(page, waiting).getByRole('button', { name: 'Approve' }).click();
  await expect(told(page, `Approved: the comment by ${waiting.author.name}.`)).toBeVisible();
  await expect(card(page, waiting)).toHaveCount(0);
  await expectHeading('1 comment:');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(told(page, 'Taken back')).toBeVisible();
  await expect(card(page, waiting)).toBeVisible();
  await expectHeading('No comments:');
  expect(await statusOf(waiting.id)).toBe('pending');
});

test('keys move, decide, take back and rest while somebody types', async ({ page, signInAs }) => {
  const { comments, queue } = await makeWaiting(4);
  const [first, second, third, fourth] = comments;
  if (!first || !second || !third || !fourth) throw new Error('too few wait');
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  const current = page.locator('article[aria-current]');
  await expect(current).toHaveAccessibleName(`Comment by ${first.author.name}`);
  await page.keyboard.press('j');
  await expect(current).toHaveAccessibleName(`Comment by ${second.author.name}`);
  await page.keyboard.press('k');
  await expect(current).toHaveAccessibleName(`Comment by ${first.author.name}`);
  await page.keyboard.press('a');
  await expect(told(page, 'Approved')).toBeVisible();
  await expect(current).toHaveAccessibleName(`Comment by ${second.author.name}`);
  await page.keyboard.press('s');
  await expect(told(page, 'Marked as spam')).toBeVisible();
  await page.keyboard.press('r');
  const reason = page.getByRole('textbox', { name: 'Reason' });
  await expect(reason).toBeFocused();
  await page.keyboard.type('as usual');
  await expect(reason).toHaveValue('as usual');
  await page.keyboard.press('Control+Enter');
  await expect(told(page, 'Rejected')).toBeVisible();
  await expect.poll(() => statusOf(third.id)).toBe('rejected');
  await page.keyboard.press('u');
  await expect(told(page, 'Taken back')).toBeVisible();
  await expect
    .poll(() => Promise.all(comments.map(({ id }) => statusOf(id))))
    .toEqual(['approved', 'spam', 'pending', 'pending']);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys of the queue' })).toBeVisible();
  await page.keyboard.press('a');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await statusOf(fourth.id)).toBe('pending');
});

test('every decision is in the log, with who made it', async ({ page, signInAs }) => {
  const { article, comments, queue } = await makeWaiting(1);
  const [waiting] = comments;
  if (!waiting) throw new Error('nothing waits');
  const moderator = await signInAs({ role: 'moderator', name: uniqueName('Keeper') });
  await openDesk(page, queue);
  await card(page, waiting).getByRole('button', { name: 'Spam' }).click();
  await expect(told(page, 'Marked as spam')).toBeVisible();
  await expect.poll(() => statusOf(waiting.id)).toBe('spam');
  await page.goto(`/admin/log?article=${article.id}`);
  await expect(page.getByRole('listitem').filter({ hasText: moderator.name })).toContainText(
    `marked as spam the comment by ${waiting.author.name}`,
  );
  await page.getByRole('link', { name: `the comment by ${waiting.author.name}` }).click();
  await expect(page).toHaveURL(`/admin/comments/${waiting.id}`);
  await expect(page.getByText(moderator.name).first()).toBeVisible();
});

test('decisions can be made, and taken back, without JavaScript too', async ({ newVisitor, baseURL }) => {
  const { article, comments, queue } = await makeWaiting(2);
  const [first, second] = comments;
  if (!first || !second) throw new Error('too few wait');
  const desk = await newVisitor({ javaScriptEnabled: false });
  await signIn(desk.context(), (await makePerson({ role: 'moderator' })).id, baseURL ?? '');
  await desk.goto(queue);
  await card(desk, first).getByRole('button', { name: 'Approve' }).click();
  await expect(told(desk, `Approved: the comment by ${first.author.name}.`)).toBeVisible();
  expect(await statusOf(first.id)).toBe('approved');
  // The same list, and what was done is where reading begins.
  await expect(desk).toHaveURL(new RegExp(`article=${article.id}.*#done$`));
  await expect(desk.locator('#done')).toBeFocused();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(told(desk, `Taken back: the decision on the comment by ${first.author.name}.`)).toBeVisible();
  await expect(desk).toHaveURL(new RegExp(`article=${article.id}.*#done$`));
  await expect(card(desk, first)).toBeVisible();
  expect(await statusOf(first.id)).toBe('pending');
  await desk.getByRole('link', { name: `On to the comment by ${first.author.name}` }).click();
  await expect(card(desk, first)).toBeFocused();
  await card(desk, second).getByRole('button', { name: 'Reject' }).click();
  await desk.getByRole('textbox', { name: 'Reason' }).fill('Off the point.');
  await desk.getByRole('button', { name: 'Reject' }).click();
  await expect(told(desk, `Rejected: the comment by ${second.author.name}.`)).toBeVisible();
  await expect(desk).toHaveURL(new RegExp(`article=${article.id}`));
  expect(await statusOf(second.id)).toBe('rejected');
  await desk.goto(`/admin/comments/${second.id}`);
  await desk.getByRole('button', { name: 'Undo the last decision' }).click();
  await expect(told(desk, 'Taken back')).toBeVisible();
  expect(await statusOf(second.id)).toBe('pending');
});

test('without JavaScript, a decision that came too late says so, keeps the reason and the way back', async ({
  newVisitor,
  baseURL,
}) => {
  const { article, comments, queue } = await makeWaiting(1);
  const [waiting] = comments;
  if (!waiting) throw new Error('nothing waits');
  const desk = await newVisitor({ javaScriptEnabled: false });
  await signIn(desk.context(), (await makePerson({ role: 'moderator' })).id, baseURL ?? '');
  await desk.goto(queue);
  await card(desk, waiting).getByRole('button', { name: 'Reject' }).click();
  const colleague = await makePerson({ role: 'moderator', name: uniqueName('Colleague') });
  await decideComment(colleague, { commentId: waiting.id, action: 'approve', seenRevision: 1, seenDecisionCount: 0 });
  await desk.getByRole('textbox', { name: 'Reason' }).fill('Off the point.');
  await desk.getByRole('button', { name: 'Reject' }).click();
  await expect(desk.getByRole('alert')).toContainText('Your decision was not recorded');
  await expect(desk.getByRole('textbox', { name: 'Reason' })).toHaveValue('Off the point.');
  expect(await statusOf(waiting.id)).toBe('approved');
  await desk.getByRole('link', { name: 'Back to the queue' }).click();
  await expect(desk).toHaveURL(new RegExp(`status=pending&article=${article.id}`));
});
