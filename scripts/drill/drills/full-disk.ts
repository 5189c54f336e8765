import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Drill } from '../drill';
import { HOME, Site } from '../site';
import { makeWriters } from '../people';
import { postedId, tryPost, type Article } from '../stand';
import { ask, tryAsk } from '../visitor';
import { halfWritten, lostOf } from '../writing';

const SIZE = '700m';
const mount = (at: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=755`, 'drill', at]);

/** R5. Everything that the site keeps is on a small disk, and the disk runs full. */
export const fullDisk: Drill = {
  id: 'R5',
  what: 'disk full (small tmpfs)',
  passesWhen: 'reading works; writing says so (503 or 507); nothing corrupt',
  limit: 10 * 60_000,
  run: async (_stand, { times }) => {
    const at = join(HOME, 'small-disk');
    mkdirSync(at, { recursive: true });
    try {
      mount(at);
    } catch (error) {
      return { passed: false, figures: `not run: a tmpfs cannot be mounted here (${String(error).split('\n')[0]})` };
    }
    const site = new Site('small-disk', { dataDir: join(at, 'data') });
    try {
      await site.start();
      await site.sql((client) => client.query(`UPDATE site SET comment_mode = 'nobody'`));
      const { rows } = await site.sql((client) =>
        client.query<Article>(`SELECT id, path FROM articles WHERE status = 'published' ORDER BY published_at LIMIT 5`),
      );
      const writers = await site.sql((client) => makeWriters(client, times(2_000, 300)));
      for (const { path } of rows) await ask(site, path);
      const acknowledged: string[] = [];
      const write = async (): Promise<number> => {
        const [writer, article] = [writers.pop(), rows[0]];
        if (!writer || !article) throw new Error('Nobody to write');
        const key = randomUUID();
        const answer = await tryPost(site, {
          writer,
          article,
          key,
          words: `On a full disk: ${key} ${'word '.repeat(1_000)}`,
        });
        const id = postedId(answer);
        if (id) acknowledged.push(id);
        return answer?.status ?? 0;
      };
      for (let n = 0; n < 20; n += 1) await write();
      const filler = join(at, 'filler');
      // Until there is no room: dd says so by failing.
      try {
        execFileSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M'], { stdio: 'ignore' });
      } catch (error) {
        if (!(error instanceof Error)) throw error;
      }
      const statuses = new Map<number, number>();
      let refused = false;
      for (let n = 0; n < times(1_000, 200) && !refused; n += 1) {
        const status = await write();
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        refused = status !== 200;
      }
      for (let n = 0; n < 10; n += 1) {
        const status = await write();
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
      const reading = await Promise.all(rows.map(({ path }) => tryAsk(site, path)));
      const read = reading.filter((answer) => answer?.status === 200).length;
      rmSync(filler);
      const began = performance.now();
      while ((await write()) !== 200 && performance.now() - began < 60_000) await pause(200);
      const recovered = performance.now() - began;
      const [lost, half] = [await lostOf(site, acknowledged), await halfWritten(site)];
      const said = [...statuses].map(([status, count]) => `${count} × ${status || 'cut'}`).join(', ');
      const honest = [...statuses.keys()].every((status) => [200, 503, 507].includes(status));
      return {
        passed: read === rows.length && refused && honest && lost === 0 && half === 0 && recovered < 60_000,
        figures: `${read} of ${rows.length} pages read; writing: ${said}; ${acknowledged.length} acknowledged, ${lost} lost, ${half} half-written; writing again ${Math.round(recovered)} ms after there was room`,
      };
    } finally {
      await site.stop();
      execFileSync('umount', ['--lazy', at]);
    }
  },
};
