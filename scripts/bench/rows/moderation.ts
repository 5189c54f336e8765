import { Agent } from 'node:http';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/commands';
import { paths } from '@/lib/paths';
import { inDigits } from '../figure';
import { get, type Answer } from '../get';
import { findModerator, signModeratorIn } from '../moderator';
import { timed } from '../parallel';
import type { MakeRow } from '../row';
import { percentile } from '../statistics';

const NEXT = /href="([^"]*[?&](?:amp;)?cursor=[^"]*)"/;

/** What the desk's application asks for when somebody goes on to another page of a list: the page's data, without its HTML. */
const AS_DATA = { RSC: '1' };

/** An address as the application asks for it: with what Next has it add for these headers, which a redirect tells. */
async function addressOfData(path: string, ask: (path: string) => Promise<Answer>): Promise<string> {
  const { status, headers } = await ask(path);
  const key = new URL(headers.location ?? '', 'http://bench.example').searchParams.get('_rsc');
  if (status !== 307 || key === null) throw new Error(`${path}: ${status}, and no key for its data`);
  return `${path}&_rsc=${key}`;
}

/** The moderators' queue: its first page, its further pages, and a decision. */
export const moderationRow: MakeRow = (world) => {
  let cookie = '';
  const { queue, deskRequests } = world.scale;
  return {
    name: 'moderation',
    figures: [
      { id: 'open', what: `moderation, ${inDigits(queue)} waiting: open, p95`, unit: 'ms', target: { atMost: 60 } },
      { id: 'next', what: '– next page, p95', unit: 'ms', target: { atMost: 50 } },
      { id: 'whole', what: '– the same without JavaScript, as a whole page, p95', unit: 'ms' },
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
      const ask = (path: string, how = {}) => get(site, path, { agent, headers: { Cookie: cookie, ...how } });
      const askData = (path: string) => ask(path, AS_DATA);
      const open = async (path: string, type = 'text/html', how = ask) => {
        const { ms, value } = await timed(() => how(path));
        if (value.status !== 200 || !value.headers['content-type']?.startsWith(type))
          throw new Error(`${path}: ${value.status}, ${value.headers['content-type']}`);
        return { ms, html: value.text };
      };
      const opened: number[] = [];
      const turned: number[] = [];
      const whole: number[] = [];
      const decided: number[] = [];
      let { html } = await open(paths.adminComments());
      for (let index = 0; index < deskRequests; index += 1) {
        opened.push((await open(paths.adminComments())).ms);
        const next = NEXT.exec(html)?.[1]?.replaceAll('&amp;', '&');
        if (!next) throw new Error('The queue has no next page');
        turned.push((await open(await addressOfData(next, askData), 'text/x-component', askData)).ms);
        const page = await open(next);
        whole.push(page.ms);
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
      return { open: p95(opened), next: p95(turned), whole: p95(whole), decide: p95(decided) };
    },
  };
};
