import fc from 'fast-check';
import { beforeAll, it } from 'vitest';
import { later, MINUTE, pinClock, SECOND } from '@/lib/clock';
import { db } from '@/lib/db';
import { makeArticle, makePerson, makeSite } from '@/test/factories';
import { TEST_NOW } from '@/test/environment';
import { checkLog, checkPublic, checkRows } from '@/test/whole-life/checks';
import { type Model, READERS, step } from '@/test/whole-life/model';
import { perform } from '@/test/whole-life/perform';

let people: { id: string }[] = [];

beforeAll(async () => {
  await makeSite({ commentMode: 'newcomers' });
  people = await Promise.all([
    ...Array.from({ length: READERS }, () => makePerson()),
    makePerson({ role: 'moderator' }),
    makePerson({ role: 'owner' }),
  ]);
});

it('keeps counts equal to rows, trees whole and the record complete, whatever people do in whatever order', async () => {
  let start = TEST_NOW;
  const life = fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 40 }), async (steps) => {
    pinClock(start);
    await db().rateLimitBucket.deleteMany();
    const article = await makeArticle({ publishedAt: later(start, -MINUTE) });
    // A new life: standing that was earned in the last one would let newcomers pass.
    await db().comment.updateMany({ data: { decisionCount: 0 } });
    const comments: Model[] = [];
    for (const step of steps) {
      // A minute and a second each: no limit on the pace is met, and texts become final on the way.
      start = later(start, 61 * SECOND);
      pinClock(start);
      await perform(step, people[step.who]?.id ?? '', comments, article.id);
    }
    await checkRows(comments, article.id);
    await checkPublic(comments, article.id);
    await checkLog(comments, article.id);
  });
  await fc.assert(life, { seed: 20261123, numRuns: 30, endOnFailure: true });
}, 120_000);
