import { setTimeout as wait } from 'node:timers/promises';
import { runLoad } from '../load/run-load';
import type { MakeRow } from '../row';
import { startSite, type Site } from '../site';

const COMMENTS = 200;
const SETTLES_IN = 3_000; // milliseconds after Ready: the newest pages are filled by then
const LOOKS_EVERY = 250; // milliseconds
const MIB = 1024 ** 2;

const memoryOf = async (site: Site) => (await site.metric('memory_bytes')) / MIB;

/** The most memory that a site was seen to have until some work was done. */
async function peakDuring(site: Site, work: Promise<unknown>): Promise<number> {
  const stop = new AbortController();
  let peak = await memoryOf(site);
  const ended = work.finally(() => stop.abort());
  while (!stop.signal.aborted) {
    await wait(LOOKS_EVERY);
    peak = Math.max(peak, await memoryOf(site));
  }
  await ended;
  return peak;
}

/** Resident memory of one process: idle, at 50 connections from the cache, and rendering at 10 connections. */
export const memoryRow: MakeRow = (world) => ({
  name: 'memory',
  figures: [
    { id: 'idle', what: 'memory of the process, idle', unit: 'MiB', target: { atMost: 250 } },
    { id: 'cached', what: '– cached pages at 50 connections', unit: 'MiB', target: { atMost: 500 } },
    { id: 'rendering', what: '– rendering every page at 10 connections', unit: 'MiB', target: { atMost: 500 } },
  ],
  prepare: async () => void (await world.articleWith(COMMENTS)),
  measure: async () => {
    const { path } = await world.articleWith(COMMENTS);
    const under = async (name: string, connections: number, env: Record<string, string>) => {
      const site = await startSite(name, env);
      try {
        await wait(SETTLES_IN);
        const idle = await memoryOf(site);
        const { port, host } = site;
        const seconds = world.scale.loadSeconds * 2;
        const load = runLoad({ port, host, path, connections, seconds, headers: { 'Accept-Encoding': 'gzip' } });
        return { idle, peak: await peakDuring(site, load) };
      } finally {
        await site.stop();
      }
    };
    const cached = await under('memory', 50, {});
    const rendering = await under('memory-uncached', 10, { PAGE_CACHE: 'off' });
    return { idle: cached.idle, cached: cached.peak, rendering: rendering.peak };
  },
});
