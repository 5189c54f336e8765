import { cpus } from 'node:os';
import { get } from '../get';
import { runLoad } from '../load/run-load';
import { findNginx, startNginx, type Nginx } from '../nginx';
import { requireComments } from '../article-page';
import type { MakeRow } from '../row';

const CONNECTIONS = 50;
const COMMENTS = 200;
const NO_NGINX = 'no nginx on this machine';
/** What both have at hand: nginx comes without Brotli. */
const GZIP = { 'Accept-Encoding': 'gzip' };

/** A cached article at 50 connections: from one process, from one a core, and from nginx with the same bytes. */
export const cachedRow: MakeRow = (world) => {
  let nginx: Nginx | null = null;
  const loadOn = (place: { port: number; host: string; path: string }) =>
    runLoad({ ...place, headers: GZIP, connections: CONNECTIONS, seconds: world.scale.loadSeconds });
  return {
    name: 'cached',
    figures: [
      { id: 'site', what: `cached article, ${COMMENTS} comments, ${CONNECTIONS} connections`, unit: 'requests/s' },
      { id: 'nginx', what: '– nginx, 2 workers, the same bytes as a file', unit: 'requests/s' },
      { id: 'ratio', what: '– the one process as a share of nginx', unit: '×', target: { atLeast: 0.7 } },
      { id: 'several', what: `– one process a core (${cpus().length})`, unit: 'requests/s' },
      { id: 'share', what: '– these as a share of nginx', unit: '×', target: { atLeast: 0.9 } },
    ],
    prepare: async () => {
      const [site, article] = [await world.site(), await world.articleWith(COMMENTS)];
      await requireComments(site, article, COMMENTS);
      await requireComments(await world.several(), article, COMMENTS);
      const program = findNginx();
      if (!program) return;
      const plain = await get(site, article.path);
      const gzip = await get(site, article.path, { headers: GZIP });
      nginx = await startNginx(program, { plain: plain.body, gzip: gzip.body });
      world.shutdown.add('nginx', nginx.stop);
    },
    measure: async () => {
      const [{ port, host }, { path }] = [await world.site(), await world.articleWith(COMMENTS)];
      const { port: sharedPort, host: sharedHost } = await world.several();
      const rate = async (place: { port: number; host: string; path: string }) => {
        const { answers, seconds } = await loadOn(place);
        return answers / seconds;
      };
      const site = await rate({ port, host, path });
      const several = await rate({ port: sharedPort, host: sharedHost, path });
      if (!nginx) return { site, several, nginx: NO_NGINX, ratio: NO_NGINX, share: NO_NGINX };
      const theirs = await rate({ port: nginx.port, host: 'localhost', path: nginx.path });
      return { site, several, nginx: theirs, ratio: site / theirs, share: several / theirs };
    },
  };
};
