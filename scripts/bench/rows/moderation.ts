import { Agent } from 'node:http';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/commands';
import { paths } from '@/lib/paths';
import { inDigits } from '../figure';
import { get } from '../get';
import { findModerator, signModeratorIn } from '../moderator';
import { timed } from '../parallel';
import type { MakeRow } from '../row';
import { percentile } from '../statistics';

const NEXT = /href="([^"]*[?&](?:amp;)?cursor=[^"]*)"/;

/** The moderators' queue: its first page, its further pages, and a decision. */
export const moderationRow: MakeRow = (world) => {
  let cookie = '';
  const { queue, deskRequests } = world.scale;
  return {
    name: 'moderation',
    figures: [
      { id: 'open', what: `moderation, ${inDigits(queue)} waiting: open, p95`, unit: 'ms', target: { atMost: 60 } },
      { id: 'next', what: '– next page, p95', unit: 'ms', target: { atMost: 50 } },
      { id: 'decide', what: '– decide, p95', unit: 'ms', target: { atMost: 60 } },
    ],
    prepare: async () => {
      await world.site();
      await world.queue();
      cookie = await signModeratorIn();
    },
    measure: async () => {
      const [site, article, moderator] = [await world.site(), await world.queue(), await findModerator()];
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const open = async (path: string) => {
        const { ms, value } = await timed(() => get(site, path, { agent, headers: { Cookie: cookie } }));
        if (value.status !== 200) throw new Error(`${path}: ${value.status}`);
        return { ms, html: value.text };
      };
      const [opened, turned, decided]: [number[], number[], number[]] = [[], [], []];
      let { html } = await open(paths.adminComments());
      for (let index = 0; index < deskRequests; index += 1) {
        opened.push((await open(paths.adminComments())).ms);
        const next = NEXT.exec(html)?.[1]?.replaceAll('&amp;', '&');
        if (!next) throw new Error('The queue has no next page');
        const page = await open(next);
        turned.push(page.ms);
        html = page.html;
      }
      agent.destroy();
      const waiting = await db().comment.findMany({
        where: { articleId: article.id, status: 'pending' },
        select: { id: true, revision: true, decisionCount: true },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: deskRequests,
      });
      for (const { id, revision, decisionCount } of waiting) {
        const seen = { commentId: id, seenRevision: revision, seenDecisionCount: decisionCount };
        const { ms } = await timed(() => decideComment({ id: moderator.id }, { ...seen, action: 'approve' }));
        decided.push(ms);
      }
      const p95 = (times: number[]) => percentile(times, 0.95);
      return { open: p95(opened), next: p95(turned), decide: p95(decided) };
    },
  };
};
