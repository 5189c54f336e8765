import { AxeBuilder } from '@axe-core/playwright';
import { decideComment } from '@/lib/moderation/commands';
import { makeComment, makePerson } from '@/test/factories';
import { openDesk } from './desk';
import { expect, test, type Page } from './fixtures';
import { signIn, uniqueName } from './signing-in';
import { card, makeWaiting, statusOf, told } from './waiting-comments';

const opened = (page: Page) => page.getByRole('region', { name: /^Opened/ });
const current = (page: Page) => page.locator('article[aria-current]');

test('three comments are approved by keyboard alone', async ({ page, signInAs }) => {
  const { comments, queue } = await makeWaiting(4);
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  for (const comment of comments.slice(0, 3)) {
    await expect(current(page)).toHaveAccessibleName(`Comment by ${comment.author.name}`);
    await expect(opened(page)).toContainText(comment.author.name);
    await page.keyboard.press('a');
    await expect(told(page, `Approved: the comment by ${comment.author.name}.`)).toBeVisible();
  }
  await expect
    .poll(() => Promise.all(comments.map(({ id }) => statusOf(id))))
    .toEqual(['approved', 'approved', 'approved', 'pending']);
  await expect(current(page)).toBeFocused();
});

test('the toast takes a decision back, and stays while somebody is in it', async ({ page, signInAs }) => {
  const { comments, queue } = await makeWaiting(2);
  const [first, second] = comments;
  if (!first || !second) throw new Error('too few wait');
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  await page.keyboard.press('s');
  await page.keyboard.press('a');
  await expect(told(page, `Approved: the comment by ${second.author.name}.`)).toBeVisible();
  await page.keyboard.press('F6');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(told(page, `Taken back: the decision on the comment by ${second.author.name}.`)).toBeVisible();
  await expect(card(page, second)).toBeVisible();
  await page.getByRole('button', { name: 'Undo the one before' }).click();
  await expect(told(page, `Taken back: the decision on the comment by ${first.author.name}.`)).toBeVisible();
  await expect.poll(() => Promise.all([statusOf(first.id), statusOf(second.id)])).toEqual(['pending', 'pending']);
});

test('the address holds what is open: for a reload, the way back and a colleague', async ({
  page,
  newVisitor,
  signInAs,
  baseURL,
}) => {
  const { article, comments, queue } = await makeWaiting(3);
  const [first, second] = comments;
  if (!first || !second) throw new Error('too few wait');
  const answer = await makeComment({ article, parent: { ...second }, status: 'approved', source: 'An answer to it' });
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(new RegExp(`comment=${second.id}`));
  await expect(opened(page)).toContainText('An answer to it');
  await page.reload();
  await expect(current(page)).toHaveAccessibleName(`Comment by ${second.author.name}`);
  await page.getByRole('link', { name: first.author.name }).first().click();
  await expect(page).toHaveURL(new RegExp(`comment=${first.id}`));
  await expect(opened(page)).toContainText(first.author.name);

  const colleague = await newVisitor();
  await signIn(colleague.context(), (await makePerson({ role: 'editor' })).id, baseURL ?? '');
  await openDesk(colleague, `/admin/comments?comment=${answer.id}`);
  await expect(opened(colleague)).toContainText('An answer to it');
  await expect(opened(colleague).getByRole('region', { name: 'What it answers' })).toContainText(second.author.name);
});

test('on a phone a comment takes the place of the list, and the way back returns it', async ({ page, signInAs }) => {
  const { comments, queue } = await makeWaiting(3);
  const [first, second] = comments;
  if (!first || !second) throw new Error('too few wait');
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  await expect(opened(page)).toBeHidden();
  await card(page, first).getByRole('link', { name: first.author.name }).click();
  await expect(opened(page)).toContainText(first.author.name);
  await expect(card(page, first)).toBeHidden();
  await opened(page).getByRole('button', { name: 'Reject' }).click();
  await opened(page).getByRole('textbox', { name: 'Reason' }).fill('Off the point.');
  await opened(page).getByRole('button', { name: 'Reject' }).first().click();
  await expect(told(page, 'Rejected')).toBeVisible();
  await expect(opened(page)).toContainText(second.author.name);
  await expect.poll(() => statusOf(first.id)).toBe('rejected');
  await page.goBack();
  await expect(opened(page)).toBeHidden();
  await expect(card(page, second)).toBeVisible();
  const [wide, seen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(wide).toBeLessThanOrEqual(Number(seen));
});

test('a refusal brings the comment back, with the reason beside it', async ({ page, signInAs }) => {
  const { comments, queue } = await makeWaiting(2);
  const [first] = comments;
  if (!first) throw new Error('nothing waits');
  await signInAs({ role: 'moderator' });
  const quicker = await makePerson({ role: 'editor', name: uniqueName('Quicker') });
  await openDesk(page, queue);
  await decideComment(quicker, { commentId: first.id, action: 'spam', seenRevision: 1, seenDecisionCount: 0 });
  await page.keyboard.press('a');
  await expect(told(page, `This was already decided by ${quicker.name}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(told(page, 'already decided')).toHaveCount(0);
  expect(await statusOf(first.id)).toBe('spam');
});

test('the single keys can be switched off, and stay off', async ({ page, signInAs }) => {
  const { comments, queue } = await makeWaiting(1);
  const [waiting] = comments;
  if (!waiting) throw new Error('nothing waits');
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys of the queue' });
  await keys.getByRole('switch', { name: 'Single keys work in this browser' }).uncheck();
  await keys.getByRole('button', { name: 'Close' }).click();
  await expect(keys).toHaveCount(0);
  await openDesk(page, queue);
  await page.keyboard.press('a');
  await expect(card(page, waiting)).toBeVisible();
  await expect(card(page, waiting).locator('kbd')).toHaveCount(0);
  await page.getByRole('button', { name: 'Keys' }).click();
  await keys.getByRole('switch').check();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.keyboard.press('a');
  await expect.poll(() => statusOf(waiting.id)).toBe('approved');
});

test('a reason is chosen from the usual ones and sent as it is written', async ({ page, signInAs }) => {
  const { comments, queue } = await makeWaiting(1);
  const [waiting] = comments;
  if (!waiting) throw new Error('nothing waits');
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  await page.keyboard.press('r');
  await card(page, waiting).getByRole('button', { name: 'Often said' }).click();
  await page.getByRole('menuitem', { name: 'It has nothing to do with the article.' }).click();
  await expect(card(page, waiting).getByRole('textbox', { name: 'Reason' })).toHaveValue(
    'It has nothing to do with the article.',
  );
  await card(page, waiting).getByRole('button', { name: 'Reject' }).click();
  await expect.poll(() => statusOf(waiting.id)).toBe('rejected');
});

test('nothing stands in anybody’s way in the queue, in the light or in the dark', async ({ page, signInAs }) => {
  const { article, comments, queue } = await makeWaiting(3);
  const [first, second] = comments;
  if (!first || !second) throw new Error('too few wait');
  await makeComment({ article, parent: first, status: 'approved' });
  await signInAs({ role: 'owner' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openDesk(page, queue);
    await page.getByRole('checkbox', { name: `Select the comment by ${second.author.name}` }).check();
    await page.keyboard.press('r');
    await page.keyboard.press('Escape');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    const { violations: above } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
    expect(above.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('what the queue loads is for moderators alone', async ({ page, newVisitor, signInAs, baseURL }) => {
  const { comments } = await makeWaiting(1);
  const path = `/admin/comments/${comments[0]?.id}/opened`;
  await signInAs({ role: 'moderator' });
  const answer = await page.request.get(path);
  expect(answer.headers()['cache-control']).toContain('no-store');
  expect(await answer.json()).toMatchObject({ id: comments[0]?.id, tab: 'pending' });
  const other = await newVisitor();
  expect((await other.request.get(path, { maxRedirects: 0 })).status()).toBe(307);
  for (const [role, status] of [
    ['reader', 404],
    ['author', 403],
  ] as const) {
    await signIn(other.context(), (await makePerson({ role })).id, baseURL ?? '');
    const refused = await other.request.get(path);
    expect(refused.status(), role).toBe(status);
    expect(await refused.text()).not.toContain(comments[0]?.author.name);
  }
});
