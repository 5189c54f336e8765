import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { openDesk } from './desk';
import { expect, test } from './fixtures';
import { signIn, uniqueName } from './signing-in';
import { card, makeWaiting } from './waiting-comments';

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

test('under Reported the buttons say what they do there, and a phone hints at no keys', async ({
  newVisitor,
  baseURL,
}) => {
  const article = await makeArticle();
  const author = await makePerson({ name: uniqueName('Reported') });
  const { id: commentId } = await makeComment({ article, authorId: author.id });
  for (const reporter of [await makePerson(), await makePerson()])
    await db().report.create({
      data: { commentId, commentRevision: 1, reporterId: reporter.id, reason: 'abuse', createdAt: now() },
    });
  const phone = await newVisitor({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } });
  await signIn(phone.context(), (await makePerson({ role: 'moderator' })).id, baseURL ?? '');
  await openDesk(phone, `/admin/comments?status=reported&article=${article.id}`);
  const reported = card(phone, { author });
  const words = 'Approve keeps it up, Reject and Spam take it down; each closes the 2 reports.';
  for (const name of ['Approve', 'Reject', 'Spam'])
    await expect(reported.getByRole('button', { name })).toHaveAccessibleDescription(words);
  await expect(reported.getByText(words)).toBeVisible();
  await expect(phone.locator('kbd:visible')).toHaveCount(0);
  await reported.getByRole('link', { name: author.name }).click();
  await expect(phone.getByRole('region', { name: /^Opened/ }).getByText(words)).toBeVisible();
  await expect(phone.locator('kbd:visible')).toHaveCount(0);
});
