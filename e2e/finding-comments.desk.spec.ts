import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { makeComment, makePerson } from '@/test/factories';
import { openDesk } from './desk';
import { expect, test } from './fixtures';
import { makeWaiting } from './waiting-comments';

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
