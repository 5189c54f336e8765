import { requireComments } from '../article-page';
import { inDigits } from '../figure';
import { runLoad } from '../load/run-load';
import type { MakeRow } from '../row';
import { percentile } from '../statistics';

const LIMIT = 60; // seconds

/** An article rendered for every request, to the last byte, by how many comments it has. */
export const rendersRow: MakeRow = (world) => ({
  name: 'renders',
  figures: world.scale.renders.map(({ comments, p95 }) => ({
    id: String(comments),
    what: `uncached article, ${inDigits(comments)} comments: p95`,
    unit: 'ms',
    target: { atMost: p95 },
  })),
  prepare: async () => {
    for (const { comments } of world.scale.renders)
      await requireComments(await world.uncached(), await world.articleWith(comments), comments);
  },
  measure: async () => {
    const { port, host } = await world.uncached();
    const readings: Record<string, number> = {};
    for (const { comments } of world.scale.renders) {
      const { path } = await world.articleWith(comments);
      const { whole } = await runLoad({
        ...{ port, host, path, connections: 1, seconds: LIMIT, requests: world.scale.renderRequests },
        headers: { 'Accept-Encoding': 'gzip' },
      });
      readings[comments] = percentile(whole, 0.95);
    }
    return readings;
  },
});
