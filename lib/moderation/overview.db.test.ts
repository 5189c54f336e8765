import { beforeAll, expect, it } from 'vitest';
import { DAY, HOUR, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { decideComment, undoDecision } from './commands';
import { findDays, findWaitingByArticle, OVERVIEW_DAYS } from './overview';

const ago = (hours: number) => later(now(), -hours * HOUR);
let moderator: Awaited<ReturnType<typeof makePerson>>;

beforeAll(async () => {
  moderator = await makePerson({ role: 'moderator' });
});

it('names the articles where comments wait, the longest wait first, and none that is deleted', async () => {
  const [busy, late, gone] = [await makeArticle(), await makeArticle(), await makeArticle({ deleted: true })];
  for (const hours of [3, 2, 1]) await makeComment({ article: busy, status: 'pending', createdAt: ago(hours) });
  await makeComment({ article: late, status: 'pending', createdAt: ago(70) });
  await makeComment({ article: late, status: 'approved', createdAt: ago(90) });
  await makeComment({ article: gone, status: 'pending', createdAt: ago(99) });
  expect(await findWaitingByArticle()).toEqual([
    { articleId: late.id, title: late.title, count: 1, oldest: ago(70) },
    { articleId: busy.id, title: busy.title, count: 3, oldest: ago(3) },
  ]);
});

it('tells thirty days, in the site’s time zone, with what was posted, decided and waited for', async () => {
  await db().comment.updateMany({ data: { createdAt: later(now(), -60 * DAY) } });
  const article = await makeArticle();
  const decide = async (hours: number, action: 'approve' | 'spam') => {
    const comment = await makeComment({ article, status: 'pending', createdAt: ago(hours) });
    await decideComment(moderator, { commentId: comment.id, action, seenRevision: 1, seenDecisionCount: 0 });
    return comment.id;
  };
  for (const hours of [100, 102, 110]) await decide(hours, 'approve');
  await decide(104, 'spam');
  // A slip that was taken back is no decision of the day.
  const slip = { commentId: await decide(60 * 24, 'approve'), seenDecisionCount: 1 };
  await undoDecision(moderator, slip);
  for (const timeZone of ['UTC', 'Pacific/Auckland']) {
    const days = await findDays(timeZone);
    const dateOf = (at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
    expect(days).toHaveLength(OVERVIEW_DAYS);
    expect(days.at(-1)).toEqual({
      date: dateOf(now()),
      comments: 0,
      approved: 3,
      rejected: 0,
      spam: 1,
      waited: expect.closeTo(103, 1),
    });
    expect(days[0]).toMatchObject({ date: dateOf(later(now(), -29 * DAY)), comments: 0, waited: null });
    const posted = Object.fromEntries(
      days.filter(({ comments }) => comments > 0).map((day) => [day.date, day.comments]),
    );
    const expected: Record<string, number> = {};
    for (const hours of [100, 102, 104, 110]) expected[dateOf(ago(hours))] = (expected[dateOf(ago(hours))] ?? 0) + 1;
    expect(posted).toEqual(expected);
  }
});
