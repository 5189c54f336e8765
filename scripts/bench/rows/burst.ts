import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/commands';
import { get } from '../get';
import { addModerators } from '../moderator';
import { rateOf } from '../parallel';
import type { MakeRow } from '../row';
import { addQueue, type Article } from '../sample';

/** Comments that begin to show, each second. */
const RATE = 200;
const MODERATORS = 10;
/** Milliseconds between two looks of the reader, who asks from the same process that decides. */
const LOOKS_EVERY = 20;
/** Seconds in which a page may be rendered more often, out of what it has saved up (`server/front/refill-budget.ts`). */
const FIRST = 5;

/** Moderators approve comments, each one after the other, while a reader keeps asking for their page: how often is it rendered? */
export const burstRow: MakeRow = (world) => {
  const seconds = world.scale.burstSeconds;
  const count = RATE * (FIRST + seconds);
  let article: Article | undefined;
  let moderators: string[] = [];
  return {
    name: 'burst',
    figures: [
      {
        id: 'renders',
        what: `${RATE} approvals a second: renders of the page`,
        unit: 'renders/s',
        target: { atMost: 1 },
      },
      { id: 'rate', what: `– approvals that were made, by ${MODERATORS} moderators`, unit: 'comments/s' },
    ],
    prepare: async () => {
      await world.site();
      [article] = await world.freshArticles(1);
      if (article) await addQueue(article, count * world.scale.rounds);
      moderators = await addModerators(MODERATORS);
    },
    measure: async () => {
      if (!article) throw new Error('Nothing was prepared');
      const { id: articleId, path } = article;
      const site = await world.site();
      const waiting = await db().comment.findMany({
        where: { articleId, status: 'pending' },
        select: { id: true, revision: true, decisionCount: true },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: count,
      });
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const began = performance.now();
      let over = false;
      const reader = (async () => {
        while (!over) {
          await get(site, path, { agent });
          await wait(LOOKS_EVERY);
        }
      })();
      const counted = (async () => {
        await wait(FIRST * 1000);
        const [before, from] = [await site.metric('page_fills_total'), performance.now()];
        await wait(seconds * 1000);
        return ((await site.metric('page_fills_total')) - before) / ((performance.now() - from) / 1000);
      })();
      const rate = await rateOf(waiting.length, MODERATORS, async (index) => {
        await wait(Math.max(0, began + (index * 1000) / RATE - performance.now()));
        const comment = waiting[index];
        if (!comment) return;
        const seen = {
          commentId: comment.id,
          seenRevision: comment.revision,
          seenDecisionCount: comment.decisionCount,
        };
        await decideComment({ id: moderators[index % MODERATORS] ?? '' }, { ...seen, action: 'approve' });
      });
      const renders = await counted;
      over = true;
      await reader;
      agent.destroy();
      return { renders, rate };
    },
  };
};
