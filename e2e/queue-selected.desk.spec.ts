import { makePerson } from '@/test/factories';
import { openDesk } from './desk';
import { expect, test } from './fixtures';
import { signIn } from './signing-in';
import { card, makeWaiting, statusOf, told } from './waiting-comments';

test('the keys decide on all that are selected, and one undo takes it all back', async ({ page, signInAs }) => {
  const { comments, queue } = await makeWaiting(3);
  const [first, second, third] = comments;
  if (!first || !second || !third) throw new Error('too few wait');
  const statuses = () => Promise.all(comments.map(({ id }) => statusOf(id)));
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  const box = (of: typeof first) => card(page, of).getByRole('checkbox');
  await box(second).check();
  await box(third).check();
  await expect(page.getByRole('button', { name: 'Approve selected' })).toHaveAttribute('aria-keyshortcuts', 'a');
  await expect(card(page, third).getByRole('button', { name: 'Approve' })).not.toHaveAttribute('aria-keyshortcuts');
  await page.keyboard.press('a');
  await expect(told(page, 'Approved: 2 comments.')).toBeVisible();
  await expect.poll(statuses).toEqual(['pending', 'approved', 'approved']);
  await page.keyboard.press('u');
  await expect(told(page, 'Taken back: the decision on 2 comments.')).toBeVisible();
  await expect.poll(statuses).toEqual(['pending', 'pending', 'pending']);
  await expect(box(third)).not.toBeChecked();

  await box(first).check();
  await box(second).check();
  await page.keyboard.press('r');
  const reason = page.getByRole('textbox', { name: 'Reason' });
  await reason.fill('Both say the same.');
  await reason.press('Escape');
  await expect(reason).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(reason).toHaveValue('Both say the same.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(statuses).toEqual(['rejected', 'rejected', 'pending']);
});

test('after a reload, the key to undo leads to what was decided last, wherever it stands', async ({
  page,
  signInAs,
}) => {
  const { comments, queue } = await makeWaiting(3);
  const [first, second] = comments;
  if (!first || !second) throw new Error('too few wait');
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: 'Open Approved' })).toBeVisible();
  for (const [key, decided] of [
    ['a', first],
    ['s', second],
  ] as const) {
    await page.keyboard.press(key);
    await expect(card(page, decided)).toHaveCount(0);
    await expect.poll(() => statusOf(decided.id)).not.toBe('pending');
  }
  await page.keyboard.press('u');
  await expect(told(page, 'Taken back')).toBeVisible();
  await openDesk(page, queue);
  await page.keyboard.press('u');
  await page.getByRole('button', { name: 'Open the comment decided last' }).click();
  await expect(page).toHaveURL(new RegExp(`/admin/comments/${first.id}$`));
  await page.getByRole('button', { name: 'Undo the last decision' }).click();
  await expect.poll(() => statusOf(first.id)).toBe('pending');
});

test('near the foot of the list, all of the reason’s form comes into view', async ({ page, signInAs }) => {
  const { comments, queue } = await makeWaiting(8);
  const last = comments.at(-1);
  if (!last) throw new Error('nothing waits');
  await page.setViewportSize({ width: 1280, height: 640 });
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  await card(page, last).getByRole('link', { name: last.author.name }).click();
  await card(page, last).getByRole('button', { name: 'Reject' }).click();
  await expect(card(page, last).getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await expect(card(page, last).getByRole('button', { name: 'Often said' })).toBeInViewport({ ratio: 1 });
});

test('without script, the page that asks for a reason has a way back', async ({ newVisitor, baseURL }) => {
  const { comments, queue } = await makeWaiting(1);
  const [only] = comments;
  if (!only) throw new Error('nothing waits');
  const plain = await newVisitor({ javaScriptEnabled: false });
  await signIn(plain.context(), (await makePerson({ role: 'moderator' })).id, baseURL ?? '');
  await plain.goto(queue);
  await card(plain, only).getByRole('button', { name: 'Reject' }).click();
  await expect(plain.getByRole('textbox', { name: 'Reason' })).toBeVisible();
  await plain.getByRole('link', { name: 'Cancel' }).click();
  await expect(card(plain, only)).toBeVisible();
});

test('what is not there is told within the frame', async ({ page, signInAs }) => {
  await signInAs({ role: 'moderator' });
  expect((await page.goto(`/admin/comments/${crypto.randomUUID()}`))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is here any more');
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Comments' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comments');
});
