import fc from 'fast-check';
import { later, MINUTE, now, pinClock } from '@/lib/clock';
import { deleteComment } from '@/lib/comments/commands/delete-comment';
import { editComment } from '@/lib/comments/commands/edit-comment';
import { postComment } from '@/lib/comments/commands/post-comment';
import { reportComment } from '@/lib/comments/commands/report-comment';
import { db } from '@/lib/db';
import { isAppError } from '@/lib/errors';
import { decideComment, undoDecision } from '@/lib/moderation/commands';
import { paths } from '@/lib/paths';
import { makePerson } from '@/test/factories';
import { makeArticleApart } from './articles';
import { expect, test } from './fixtures';

const ACTS = [
  'post',
  'post',
  'reply',
  'reply',
  'edit',
  'delete',
  'report',
  'approve',
  'approve',
  'reject',
  'spam',
  'undo',
] as const;
const step = fc.record({ act: fc.constantFrom(...ACTS), who: fc.nat({ max: 2 }), which: fc.nat({ max: 30 }) });
type Step = { act: (typeof ACTS)[number]; who: number; which: number };
type World = { articleId: string; readers: { id: string }[]; owner: { id: string } };

/** Does one step by the same commands as the site; refusals are part of life. */
async function perform({ act, who, which }: Step, n: number, { articleId, readers, owner }: World): Promise<void> {
  const reader = readers[who] ?? owner;
  const comments = await db().comment.findMany({ where: { articleId }, orderBy: { createdAt: 'asc' } });
  const target = comments[which % Math.max(1, comments.length)];
  const commentId = target?.id ?? '';
  const seen = { commentId, seenRevision: target?.revision ?? 1, seenDecisionCount: target?.decisionCount ?? 0 };
  const commands: Record<Step['act'], () => Promise<unknown>> = {
    post: () => postComment(reader, { articleId, source: `Statement ${n}` }),
    reply: () => postComment(reader, { articleId, parentId: commentId, source: `Rejoinder ${n}` }),
    edit: () => editComment({ id: target?.authorId ?? '' }, { commentId, source: `Edited ${n}` }),
    delete: () => deleteComment({ id: target?.authorId ?? '' }, { commentId }),
    report: () => reportComment(reader, { commentId, reason: 'other' }),
    approve: () => decideComment(owner, { ...seen, action: 'approve' }),
    reject: () => decideComment(owner, { ...seen, action: 'reject', reason: 'A reason' }),
    spam: () => decideComment(owner, { ...seen, action: 'spam' }),
    undo: () => undoDecision(owner, seen),
  };
  if (!target && act !== 'post') return;
  await commands[act]().catch((error: unknown) => {
    if (!isAppError(error)) throw error;
  });
}

test.afterEach(() => pinClock(undefined));

test('after any random sequence of acts, cached pages equal fresh renders', async ({ request, playwright }) => {
  test.setTimeout(180_000);
  const fresh = await playwright.request.newContext({ baseURL: `http://localhost:${process.env.E2E_FRESH_PORT}` });
  const owner = await makePerson({ role: 'owner' });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 25 }), async (steps) => {
      const article = await makeArticleApart();
      const readers = await Promise.all([makePerson(), makePerson(), makePerson()]);
      const pages = [article.path, paths.articleCommentsFeed(article.id)];
      for (const [n, given] of steps.entries()) {
        pinClock(later(now(), MINUTE));
        await perform(given, n, { articleId: article.id, readers, owner });
        for (const page of pages) {
          // Both are asked again: another journey may have published a neighbor of this article meanwhile.
          await expect(async () => {
            const [wanted, cached] = await Promise.all(
              [fresh.get(page), request.get(page)].map(async (get) => (await get).text()),
            );
            expect(wanted?.length).toBeGreaterThan(200);
            expect(cached === wanted, `${given.act} ${page}`).toBe(true);
          }).toPass({ timeout: 5_000, intervals: [20, 50, 100, 250] });
        }
      }
      const visible = await db().comment.count({
        where: { articleId: article.id, status: 'approved', deletedAt: null },
      });
      const heading = visible === 0 ? 'No comments:' : visible === 1 ? '1 comment:' : `${visible} comments:`;
      expect(await (await request.get(article.path)).text()).toContain(heading);
    }),
    { numRuns: 4, seed: 20261123, endOnFailure: true },
  );
  await fresh.dispose();
});
