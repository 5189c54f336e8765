import { Agent } from 'node:http';
import { decideComment } from '@/lib/moderation/commands';
import { commentsStated, whenItStates } from '../article-page';
import { get } from '../get';
import { timed } from '../parallel';
import { post } from '../posts';
import type { MakeRow } from '../row';
import { addPosters, type Article } from '../sample';
import { findModerator } from '../moderator';
import { percentile } from '../statistics';

/** From the moderator's decision to the first page that shows the comment, as a reader gets it who keeps asking. */
export const approvalRow: MakeRow = (world) => {
  let articles: Article[] = [];
  let posters: string[] = [];
  return {
    name: 'approval',
    figures: [
      { id: 'p50', what: 'approval to the first fresh page: p50', unit: 'ms' },
      { id: 'p99', what: '– p99', unit: 'ms', target: { atMost: 1000 } },
    ],
    prepare: async () => {
      await world.site();
      articles = await world.freshArticles(world.scale.approvals);
      posters = await addPosters(articles.length * world.scale.rounds);
    },
    measure: async () => {
      const [site, moderator] = [await world.site(), await findModerator()];
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const times: number[] = [];
      for (const article of articles) {
        const posted = await post(posters.pop() ?? '', article);
        if (posted.status !== 'pending') throw new Error('A newcomer’s comment did not wait');
        const before = commentsStated((await get(site, article.path, { agent })).text);
        const seen = { commentId: posted.id, seenRevision: 1, seenDecisionCount: 0 };
        const { ms } = await timed(async () => {
          await decideComment({ id: moderator.id }, { ...seen, action: 'approve' });
          await whenItStates(site, article, before + 1, agent);
        });
        times.push(ms);
      }
      agent.destroy();
      return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
    },
  };
};
