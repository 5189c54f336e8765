import { db } from '@/lib/db';
import { openDesk } from './desk';
import { expect, test, type Page } from './fixtures';
import { signIn } from './signing-in';
import { card, makeWaiting, statusOf, told } from './waiting-comments';

type Written = Parameters<typeof card>[1];
const rejectOf = (page: Page, comment: Written) => card(page, comment).getByRole('button', { name: 'Reject' });
const reasonOf = (page: Page, comment: Written) => card(page, comment).getByRole('textbox', { name: 'Reason' });

/** One comment that waits, rejected once: the desk asks why. */
async function askedForReason(page: Page) {
  const { comments, queue } = await makeWaiting(1);
  const [waiting] = comments;
  if (!waiting) throw new Error('nothing waits');
  await openDesk(page, queue);
  const reject = rejectOf(page, waiting);
  await reject.click();
  return { waiting, reject, reason: reasonOf(page, waiting) };
}

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
    await rejectOf(page, { author }).click();
    await reasonOf(page, { author }).fill(`For ${author.name}`);
  }
  await page.context().setOffline(true);
  await rejectOf(page, first).click();
  await expect(told(page, 'did not answer')).toBeVisible();
  await expect(reasonOf(page, second)).toHaveValue(`For ${second.author.name}`);
  await page.context().setOffline(false);
  expect(new Set(consoleErrors.splice(0))).toEqual(new Set([expect.stringContaining('ERR_INTERNET_DISCONNECTED')]));
  await rejectOf(page, first).click();
  await expect(reasonOf(page, first)).toHaveValue(`For ${first.author.name}`);
  await rejectOf(page, first).click();
  await expect(card(page, first)).toHaveCount(0);
  await expect.poll(() => statusOf(first.id)).toBe('rejected');
});

test('a reason that was begun or given is found again, by the keys alone', async ({ page, signInAs }) => {
  await signInAs({ role: 'moderator' });
  const { waiting, reason } = await askedForReason(page);
  await expect(reason).toBeFocused();
  await page.keyboard.type('Off');
  await page.keyboard.press('Escape');
  await expect(reason).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(reason).toHaveValue('Off');
  await reason.press('End');
  await page.keyboard.type(' the point.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => statusOf(waiting.id)).toBe('rejected');
  await page.keyboard.press('u');
  await expect(told(page, 'Taken back')).toBeVisible();
  await expect(card(page, waiting)).toBeFocused();
  await page.keyboard.press('r');
  await expect(reason).toHaveValue('Off the point.');
});

test('on a phone, a reason that was begun is found again after the way back', async ({ page, signInAs }) => {
  const { comments, queue } = await makeWaiting(1);
  const [only] = comments;
  if (!only) throw new Error('nothing waits');
  const pane = page.getByRole('region', { name: /^Opened/ });
  const reason = pane.getByRole('textbox', { name: 'Reason' });
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  await card(page, only).getByRole('link', { name: only.author.name }).click();
  await pane.getByRole('button', { name: 'Reject' }).click();
  await expect(reason).toBeFocused();
  await page.keyboard.type('Off');
  await page.goBack();
  await expect(card(page, only)).toBeVisible();
  await page.goForward();
  await pane.getByRole('button', { name: 'Reject' }).click();
  await expect(reason).toHaveValue('Off');
});

test('spaces are no reason', async ({ page, signInAs }) => {
  await signInAs({ role: 'moderator' });
  const { waiting, reason, reject } = await askedForReason(page);
  await reason.fill('   ');
  await reject.click();
  await expect
    .poll(() => reason.evaluate((field: HTMLTextAreaElement) => field.validationMessage))
    .toContain('say why');
  await reason.fill('Off the topic.');
  await reject.click();
  await expect(card(page, waiting)).toHaveCount(0);
  await expect.poll(() => statusOf(waiting.id)).toBe('rejected');
});

test('who presses Reject beside the list writes the reason there, and finds it again', async ({ page, signInAs }) => {
  const { comments, queue } = await makeWaiting(2);
  const [first, second] = comments;
  if (!first || !second) throw new Error('too few wait');
  const pane = page.getByRole('region', { name: /^Opened/ });
  const reason = pane.getByRole('textbox', { name: 'Reason' });
  const openIt = (comment: typeof first) =>
    card(page, comment).getByRole('link', { name: comment.author.name }).click();
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  await pane.getByRole('button', { name: 'Reject' }).click();
  await expect(reason).toBeFocused();
  await expect(reasonOf(page, first)).toHaveCount(0);
  await page.keyboard.type('Off');
  await page.keyboard.press('Escape');
  await expect(pane).toBeFocused();
  await page.keyboard.press('r');
  await expect(reason).toHaveValue('Off');
  await expect(reason).toBeFocused();
  await openIt(second);
  await expect(pane).toContainText(second.author.name);
  await expect(reason).toHaveCount(0);
  await rejectOf(page, first).click();
  await expect(reasonOf(page, first)).toHaveValue('Off');
  await pane.getByRole('button', { name: 'Reject' }).click();
  await expect(reasonOf(page, first)).toHaveCount(0);
  await reason.press('End');
  await page.keyboard.type(' the point.');
  await page.keyboard.press('Control+Enter');
  await expect(told(page, `Rejected: the comment by ${first.author.name}.`)).toBeVisible();
  await expect.poll(() => statusOf(first.id)).toBe('rejected');
});

test('a rejection needs a reason, which its author reads', async ({ page, newVisitor, signInAs, baseURL }) => {
  await signInAs({ role: 'moderator' });
  const { waiting, reason, reject } = await askedForReason(page);
  await expect(reason).toBeFocused();
  await reject.click();
  expect(await statusOf(waiting.id)).toBe('pending');
  await reason.fill('It names a child — please don’t.');
  await reject.click();
  await expect.poll(() => statusOf(waiting.id)).toBe('rejected');

  const author = await newVisitor();
  await signIn(author.context(), waiting.author.id, baseURL ?? '');
  await author.goto(`/comments/${waiting.id}`);
  await expect(author.getByRole('heading', { level: 1 })).toHaveText('Your comment was rejected');
  await expect(author.getByText('It names a child — please don’t.')).toBeVisible();
  const mail = await db().mail.findFirstOrThrow({ where: { recipient: waiting.author.email } });
  expect(mail.text).toContain('It names a child — please don’t.');
});
