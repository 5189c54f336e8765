import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { percentile } from '../../bench/statistics';
import type { Drill } from '../drill';
import { Site } from '../site';
import { ask } from '../visitor';

/** Resident memory of a process in MiB (proc(5), VmRSS, in kB). */
const residentMiB = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? NaN) / 1024;

/** R13. An article with a hundred thousand comments, rendered again for every reader. */
export const hugeThread: Drill = {
  id: 'R13',
  what: '100,000 comments on one article',
  passesWhen: 'first page p95 within 300 ms uncached; memory within 512 MB',
  limit: 30 * 60_000,
  run: async (stand, { times }) => {
    const site = await stand.site();
    const comments = times(100_000, 2_000);
    const { rows } = await site.sql((client) =>
      client.query<{ slug: string; path: string }>(
        `SELECT slug, path FROM articles WHERE status = 'published' ORDER BY published_at DESC LIMIT 1`,
      ),
    );
    const [article] = rows;
    if (!article) throw new Error('The site has no articles');
    execFileSync(
      process.execPath,
      ['scripts/rejoinder.mjs', 'sample', '--comments', String(comments), '--on', article.slug],
      {
        env: {
          ...process.env,
          DATABASE_URL: site.databaseUrl,
          DATA_DIR: site.dataDir,
          SITE_URL: `http://${site.host}`,
          PORT: String(site.port),
        },
        stdio: 'ignore',
      },
    );
    await site.sql((client) => client.query('VACUUM (ANALYZE) comments'));
    const bare = new Site('uncached', { env: { DATABASE_URL: site.databaseUrl, PAGE_CACHE: 'off' } });
    await bare.start();
    try {
      const read: number[] = [];
      for (let n = 0; n < times(60, 10); n += 1) {
        const answer = await ask(bare, article.path);
        if (answer.status !== 200) throw new Error(`The page answered ${answer.status}`);
        if (n >= 5) read.push(answer.milliseconds);
      }
      const [p95, memory] = [percentile(read, 0.95), residentMiB(bare.pid)];
      return {
        passed: p95 <= 300 && memory <= 488,
        figures: `${comments} comments: p50 ${percentile(read, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms; ${memory.toFixed(0)} MiB`,
      };
    } finally {
      await bare.stop();
    }
  },
};
