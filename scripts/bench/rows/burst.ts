import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { CommentMode } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import { get } from '../get';
import { rateOf } from '../parallel';
import { post } from '../posts';
import type { MakeRow } from '../row';
import { addPosters, type Article } from '../sample';

/** Comments that begin to show, each second. */
const RATE = 200;
const AT_A_TIME = 10;
/** Milliseconds between two looks of the reader, who asks from the same process that posts. */
const LOOKS_EVERY = 20;
/** Seconds in which a page may be rendered more often, out of what it has saved up (`server/front/refill-budget.ts`). */
const FIRST = 5;

/** Says whose comments wait for a moderator, and returns whose did until now. */
async function reviewFor(commentMode: CommentMode): Promise<CommentMode> {
  const { commentMode: before } = await db().site.findFirstOrThrow({ select: { commentMode: true } });
  await db().site.updateMany({ data: { commentMode } });
  return before;
}

/** People post where nobody reviews, while a reader keeps asking for their page: how often is it rendered? */
export const burstRow: MakeRow = (world) => {
  const seconds = world.scale.burstSeconds;
  const count = RATE * (FIRST + seconds);
  let article: Article | undefined;
  let posters: string[] = [];
  /** As many as are wanted each second, no faster. */
  const postAll = async (to: Article) => {
    const began = performance.now();
    return rateOf(count, AT_A_TIME, async (index) => {
      await wait(Math.max(0, began + (index * 1000) / RATE - performance.now()));
      const { status } = await post(posters.pop() ?? '', to);
      if (status !== 'approved') throw new Error(`A comment was to show at once, and is ${status}`);
    });
  };
  return {
    name: 'burst',
    figures: [
      {
        id: 'renders',
        what: `${RATE} new comments a second: renders of the page`,
        unit: 'renders/s',
        target: { atMost: 1 },
      },
      { id: 'rate', what: '– comments that began to show', unit: 'comments/s' },
    ],
    prepare: async () => {
      await world.site();
      [article] = await world.freshArticles(1);
      posters = await addPosters(count * world.scale.rounds);
    },
    measure: async () => {
      if (!article) throw new Error('Nothing was prepared');
      const { path } = article;
      const site = await world.site();
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
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
      const reviewed = await reviewFor('nobody');
      try {
        const [rate, renders] = await Promise.all([postAll(article), counted]);
        return { renders, rate };
      } finally {
        over = true;
        await reader;
        agent.destroy();
        await reviewFor(reviewed);
      }
    },
  };
};
