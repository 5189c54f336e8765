import { requireComments } from '../article-page';
import { runLoad } from '../load/run-load';
import type { MakeRow } from '../row';
import { percentile } from '../statistics';

const COMMENTS = 200;
const LIMIT = 60; // seconds

/** The time to the first byte of a cached article, one request after the other on one connection. */
export const singleRow: MakeRow = (world) => ({
  name: 'single',
  figures: [
    { id: 'p50', what: 'cached article, one at a time, to the first byte: p50', unit: 'ms', target: { atMost: 1 } },
    { id: 'p99', what: '– p99', unit: 'ms', target: { atMost: 5 } },
  ],
  prepare: async () => requireComments(await world.site(), await world.articleWith(COMMENTS), COMMENTS),
  measure: async () => {
    const [{ port, host }, { path }] = [await world.site(), await world.articleWith(COMMENTS)];
    const { firstByte } = await runLoad({
      ...{ port, host, path, connections: 1, seconds: LIMIT, requests: world.scale.singleRequests },
      headers: { 'Accept-Encoding': 'gzip' },
    });
    return { p50: percentile(firstByte, 0.5), p99: percentile(firstByte, 0.99) };
  },
});
