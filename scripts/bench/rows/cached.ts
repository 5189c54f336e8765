import { Agent } from 'node:http';
import { cpus } from 'node:os';
import { startBare, type Bare } from '../bare';
import { get } from '../get';
import { runLoad } from '../load/run-load';
import { findWrk, rateByWrk } from '../load/wrk';
import { findNginx, startNginx, type Nginx } from '../nginx';
import { requireComments } from '../article-page';
import type { MakeRow } from '../row';

const CONNECTIONS = 50;
const COMMENTS = 200;
const NO_NGINX = 'no nginx on this machine';
/** What both have at hand: nginx comes without Brotli. */
const GZIP = { 'Accept-Encoding': 'gzip' };

/** A cached article at 50 connections: from one process, from one a core, from a bare server and from nginx. */
export const cachedRow: MakeRow = (world) => {
  let nginx: Nginx | null = null;
  let bare: Bare | undefined;
  const wrk = findWrk();
  const rateOn = async (place: { port: number; host: string; path: string }): Promise<number> => {
    const job = { ...place, headers: GZIP, connections: CONNECTIONS, seconds: world.scale.loadSeconds };
    if (wrk) return rateByWrk(wrk, job);
    const { answers, seconds } = await runLoad(job);
    return answers / seconds;
  };
  return {
    name: 'cached',
    figures: [
      {
        id: 'site',
        what: `cached article, ${COMMENTS} comments, ${CONNECTIONS} connections${wrk ? ' of wrk' : ''}`,
        unit: 'requests/s',
      },
      { id: 'bare', what: '– a bare Node socket server, the same bytes', unit: 'requests/s' },
      { id: 'floor', what: '– the one process as a share of it', unit: '×' },
      { id: 'nginx', what: '– nginx, 2 workers, the same bytes as a file', unit: 'requests/s' },
      { id: 'ratio', what: '– the one process as a share of nginx', unit: '×', target: { atLeast: 0.7 } },
      { id: 'several', what: `– one process a core (${cpus().length})`, unit: 'requests/s' },
      { id: 'share', what: '– these as a share of nginx', unit: '×', target: { atLeast: 0.9 } },
    ],
    prepare: async () => {
      const [site, article] = [await world.site(), await world.articleWith(COMMENTS)];
      await requireComments(site, article, COMMENTS);
      await requireComments(await world.several(), article, COMMENTS);
      // On a connection that stays, as those of the load do.
      const agent = new Agent({ keepAlive: true });
      const gzip = await get(site, article.path, { headers: GZIP, agent });
      agent.destroy();
      bare = await startBare(gzip);
      world.shutdown.add('the bare server', bare.stop);
      const program = findNginx();
      if (!program) return;
      const plain = await get(site, article.path);
      nginx = await startNginx(program, { plain: plain.body, gzip: gzip.body });
      world.shutdown.add('nginx', nginx.stop);
    },
    measure: async () => {
      const [{ port, host }, { path }] = [await world.site(), await world.articleWith(COMMENTS)];
      const { port: sharedPort, host: sharedHost } = await world.several();
      if (!bare) throw new Error('Nothing was prepared');
      const site = await rateOn({ port, host, path });
      const floor = await rateOn({ port: bare.port, host, path });
      const own = { site, bare: floor, floor: site / floor };
      const several = await rateOn({ port: sharedPort, host: sharedHost, path });
      if (!nginx) return { ...own, several, nginx: NO_NGINX, ratio: NO_NGINX, share: NO_NGINX };
      const theirs = await rateOn({ port: nginx.port, host: 'localhost', path: nginx.path });
      return { ...own, several, nginx: theirs, ratio: site / theirs, share: several / theirs };
    },
  };
};
