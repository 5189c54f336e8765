import { editComment } from '@/lib/comments/commands/edit-comment';
import { decideComment } from '@/lib/moderation/commands';
import { db } from '@/lib/db';
import { now } from '@/lib/clock';
import { makeComment, makePerson } from '@/test/factories';
import { openDesk } from './desk';
import { expect, test } from './fixtures';
import { card, makeWaiting, statusOf, told } from './waiting-comments';
import { signIn, uniqueName } from './signing-in';

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

test('a decision that gets no answer costs nobody their words, and can be made again', async ({
  page,
  signInAs,
  consoleErrors,
}) => {
  const { comments, queue } = await makeWaiting(2);
  const [first, second] = comments;
  if (!first || !second) throw new Error('nothing waits');
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  for (const { author } of [first, second]) {
    await card(page, { author }).getByRole('button', { name: 'Reject' }).click();
    await card(page, { author }).getByRole('textbox', { name: 'Reason' }).fill(`For ${author.name}`);
  }
  await page.context().setOffline(true);
  await card(page, first).getByRole('button', { name: 'Reject' }).click();
  await expect(told(page, 'did not answer')).toBeVisible();
  await expect(card(page, second).getByRole('textbox', { name: 'Reason' })).toHaveValue(`For ${second.author.name}`);
  await page.context().setOffline(false);
  expect(consoleErrors.splice(0)).toEqual([expect.stringContaining('ERR_INTERNET_DISCONNECTED')]);
  await card(page, first).getByRole('button', { name: 'Reject' }).click();
  await expect(card(page, first).getByRole('textbox', { name: 'Reason' })).toHaveValue(`For ${first.author.name}`);
  await card(page, first).getByRole('button', { name: 'Reject' }).click();
  await expect(card(page, first)).toHaveCount(0);
  await expect.poll(() => statusOf(first.id)).toBe('rejected');
});

test('spaces are no reason', async ({ page, signInAs }) => {
  const { comments, queue } = await makeWaiting(1);
  const [waiting] = comments;
  if (!waiting) throw new Error('nothing waits');
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  await card(page, waiting).getByRole('button', { name: 'Reject' }).click();
  const reason = card(page, waiting).getByRole('textbox', { name: 'Reason' });
  await reason.fill('   ');
  await card(page, waiting).getByRole('button', { name: 'Reject' }).click();
  expect(await reason.evaluate((field: HTMLTextAreaElement) => field.validationMessage)).toContain('say why');
  await reason.fill('Off the topic.');
  await card(page, waiting).getByRole('button', { name: 'Reject' }).click();
  await expect(card(page, waiting)).toHaveCount(0);
  await expect.poll(() => statusOf(waiting.id)).toBe('rejected');
});

test('a rejection needs a reason, which its author reads', async ({ page, newVisitor, signInAs, baseURL }) => {
  const { comments, queue } = await makeWaiting(1);
  const [waiting] = comments;
  if (!waiting) throw new Error('nothing waits');
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  await card(page, waiting).getByRole('button', { name: 'Reject' }).click();
  const reason = card(page, waiting).getByRole('textbox', { name: 'Reason' });
  await expect(reason).toBeFocused();
  await card(page, waiting).getByRole('button', { name: 'Reject' }).click();
  expect(await statusOf(waiting.id)).toBe('pending');
  await reason.fill('It names a child — please don’t.');
  await card(page, waiting).getByRole('button', { name: 'Reject' }).click();
  await expect.poll(() => statusOf(waiting.id)).toBe('rejected');

  const author = await newVisitor();
  await signIn(author.context(), waiting.author.id, baseURL ?? '');
  await author.goto(`/comments/${waiting.id}`);
  await expect(author.getByRole('heading', { level: 1 })).toHaveText('Your comment was rejected');
  await expect(author.getByText('It names a child — please don’t.')).toBeVisible();
  const mail = await db().mail.findFirstOrThrow({ where: { recipient: waiting.author.email } });
  expect(mail.text).toContain('It names a child — please don’t.');
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

test('several are decided on at once, each with its own outcome', async ({ page, signInAs }) => {
  const { comments, queue } = await makeWaiting(3);
  const [first, second, third] = comments;
  if (!first || !second || !third) throw new Error('too few wait');
  await signInAs({ role: 'moderator' });
  const other = await makePerson({ role: 'editor', name: uniqueName('Quicker') });
  await openDesk(page, queue);
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  await card(page, third).getByRole('checkbox').uncheck();
  await decideComment(other, { commentId: second.id, action: 'spam', seenRevision: 1, seenDecisionCount: 0 });
  await page.getByRole('button', { name: 'Approve selected' }).click();
  const outcomes = page.getByRole('region', { name: 'What became of the selected comments' }).getByRole('listitem');
  await expect(outcomes).toHaveCount(2);
  await expect(outcomes.filter({ hasText: first.author.name })).toContainText('Approved');
  await expect(outcomes.filter({ hasText: second.author.name })).toContainText(`already decided by ${other.name}`);
  expect(await Promise.all(comments.map(({ id }) => statusOf(id)))).toEqual(['approved', 'spam', 'pending']);
});

test('of two moderators the second is told who decided', async ({ page, newVisitor, signInAs, baseURL }) => {
  const { comments, queue } = await makeWaiting(1);
  const [waiting] = comments;
  if (!waiting) throw new Error('nothing waits');
  const first = await signInAs({ role: 'moderator', name: uniqueName('Firstly') });
  const second = await newVisitor();
  await signIn(second.context(), (await makePerson({ role: 'editor' })).id, baseURL ?? '');
  for (const desk of [page, second]) await openDesk(desk, queue);
  await card(page, waiting).getByRole('button', { name: 'Approve' }).click();
  await expect(told(page, 'Approved')).toBeVisible();
  await expect.poll(() => statusOf(waiting.id)).toBe('approved');
  await card(second, waiting).getByRole('button', { name: 'Spam' }).click();
  await expect(told(second, `This was already decided by ${first.name}.`)).toBeVisible();
  expect(await statusOf(waiting.id)).toBe('approved');
  expect(await db().decision.count({ where: { commentId: waiting.id } })).toBe(1);
});

test('a decision is about the text that was seen: an edited comment has to be read again', async ({
  page,
  signInAs,
}) => {
  const { comments, queue } = await makeWaiting(1);
  const [waiting] = comments;
  if (!waiting) throw new Error('nothing waits');
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  await editComment({ id: waiting.author.id }, { commentId: waiting.id, source: 'Something else entirely' });
  await card(page, waiting).getByRole('button', { name: 'Approve' }).click();
  await expect(told(page, 'The author edited this comment since you saw it.')).toBeVisible();
  await expect(card(page, waiting)).toContainText('Something else entirely');
  expect(await statusOf(waiting.id)).toBe('pending');
  await card(page, waiting).getByRole('button', { name: 'Approve' }).click();
  await expect.poll(() => statusOf(waiting.id)).toBe('approved');
});

test('the queue is searched, narrowed and counted, and a report shows with its reason', async ({ page, signInAs }) => {
  const { article, comments } = await makeWaiting(2);
  const [one, other] = comments;
  if (!one || !other) throw new Error('too few wait');
  const shown = await makeComment({ article, source: 'Reported words' });
  const reporter = await makePerson();
  await db().report.create({
    data: { commentId: shown.id, commentRevision: 1, reporterId: reporter.id, reason: 'abuse', createdAt: now() },
  });
  await signInAs({ role: 'moderator' });
  await openDesk(page, '/admin/comments');
  await page.getByRole('searchbox', { name: 'Search comments' }).fill(one.author.name);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('link', { name: 'All on this article' }).click();
  await expect(page).toHaveURL(/article=/);
  await page.getByRole('link', { name: `Words: ${one.author.name} – take this filter away` }).click();
  await expect(page).not.toHaveURL(/q=/);
  await expect(page.getByRole('article')).toHaveCount(2);
  const tabs = page.getByRole('navigation', { name: 'Comments by status' }).getByRole('link');
  await expect(tabs).toHaveText([/^Pending\s*\d+/, /^Reported\s*\d+/, /^Approved/, /^Rejected/, /^Spam/]);
  await openDesk(page, `/admin/comments?status=reported&article=${article.id}`);
  await expect(page.getByRole('article')).toContainText('reported');
  await expect(page.getByRole('region', { name: /^Opened/ })).toContainText('It insults or threatens somebody');
  await page.getByRole('article').getByRole('button', { name: 'Approve' }).click();
  await expect.poll(() => db().report.count({ where: { commentId: shown.id, resolvedAt: null } })).toBe(0);
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

test('decisions can be made without JavaScript too', async ({ newVisitor, baseURL }) => {
  const { comments, queue } = await makeWaiting(2);
  const [first, second] = comments;
  if (!first || !second) throw new Error('too few wait');
  const desk = await newVisitor({ javaScriptEnabled: false });
  await signIn(desk.context(), (await makePerson({ role: 'moderator' })).id, baseURL ?? '');
  await desk.goto(queue);
  await card(desk, first).getByRole('button', { name: 'Approve' }).click();
  await expect.poll(() => statusOf(first.id)).toBe('approved');
  await desk.goto(queue);
  await card(desk, second).getByRole('button', { name: 'Reject' }).click();
  await desk.getByRole('textbox', { name: 'Reason' }).fill('Off the point.');
  await desk.getByRole('button', { name: 'Reject' }).click();
  await expect.poll(() => statusOf(second.id)).toBe('rejected');
});
