import { editComment } from '@/lib/comments/commands/edit-comment';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/commands';
import { makePerson } from '@/test/factories';
import { openDesk } from './desk';
import { expect, test } from './fixtures';
import { signIn, uniqueName } from './signing-in';
import { card, makeWaiting, statusOf, told } from './waiting-comments';

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
