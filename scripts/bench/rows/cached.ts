import { get } from '../get';
import { runLoad } from '../load/run-load';
import { findNginx, startNginx, type Nginx } from '../nginx';
import { requireComments } from '../article-page';
import type { MakeRow } from '../row';

const CONNECTIONS = 50;
const COMMENTS = 200;
/** What both have at hand: nginx comes without Brotli. */
const GZIP = { 'Accept-Encoding': 'gzip' };

/** A cached article at 50 connections, and nginx with the same bytes right after it. */
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
    ],
    prepare: async () => {
      const [site, article] = [await world.site(), await world.articleWith(COMMENTS)];
      await requireComments(site, article, COMMENTS);
      const program = findNginx();
      if (!program) return;
      const plain = await get(site, article.path);
      const gzip = await get(site, article.path, { headers: GZIP });
      nginx = await startNginx(program, { plain: plain.body, gzip: gzip.body });
      world.shutdown.add('nginx', nginx.stop);
    },
    measure: async () => {
      const [{ port, host }, { path }] = [await world.site(), await world.articleWith(COMMENTS)];
      const ours = await loadOn({ port, host, path });
      const own = ours.answers / ours.seconds;
      if (!nginx) return { site: own, nginx: 'no nginx on this machine', ratio: 'no nginx on this machine' };
      const theirs = await loadOn({ port: nginx.port, host: 'localhost', path: nginx.path });
      const other = theirs.answers / theirs.seconds;
      return { site: own, nginx: other, ratio: own / other };
    },
  };
};
