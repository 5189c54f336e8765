import { setTimeout as pause } from 'node:timers/promises';
import type { Drill } from '../drill';
import { Load } from '../load';
import { Site } from '../site';
import { ask } from '../visitor';

const READERS = 8;
const RENEWED = /"event":"process\.renewed"/g;

/** One process for each of two cores on one port, renewed one after the other while people read. */
export const twoProcesses: Drill = {
  id: 'processes',
  what: 'two processes on one port (`PROCESSES=2`), renewed by SIGHUP under reading load',
  passesWhen: '0 failed requests',
  limit: 5 * 60_000,
  run: async (stand, { times }) => {
    const first = await stand.site();
    const articles = await stand.articles(first);
    const site = new Site('processes', { env: { ...first.shared, PROCESSES: '2' } });
    await site.start();
    try {
      const paths = ['/', ...articles.map(({ path }) => path)];
      for (const path of paths) await ask(site, path);
      const renewals = times(5, 2);
      const load = new Load(site, paths, READERS);
      const count = () => site.log.match(RENEWED)?.length ?? 0;
      const before = count();
      for (let n = 1; n <= renewals; n += 1) {
        process.kill(site.pid, 'SIGHUP');
        while (count() < before + n) await pause(100);
      }
      const { asked, failed, how } = await load.stop();
      return {
        passed: failed === 0 && asked > 0,
        figures: `${renewals} renewals of both, ${asked} requests, ${failed} failed${how && ` (${how})`}`,
      };
    } finally {
      await site.stop();
    }
  },
};
