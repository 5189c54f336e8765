import { loadEnv } from '@/lib/env';
import { disconnect } from '@/lib/db';
import { timed } from '../parallel';
import { percentile } from '../statistics';
import { readingQueries } from './queries';

// A process of its own for each database, as a site is: `worker.ts <article id> <runs>`, DATABASE_URL in the environment.
const [articleId = '', runs = '0'] = process.argv.slice(2);

/** Runs that are not counted: plans, connections and pages of the database get warm. */
const WARM = 20;

async function medians(): Promise<Record<string, number>> {
  loadEnv();
  const queries = await readingQueries(articleId);
  const times = queries.map((): number[] => []);
  for (let run = -WARM; run < Number(runs); run += 1) {
    for (const [at, query] of queries.entries()) {
      const { ms } = await timed(query.run);
      if (run >= 0) times[at]?.push(ms);
    }
  }
  await disconnect();
  return Object.fromEntries(queries.map(({ what }, at) => [what, percentile(times[at] ?? [], 0.5)]));
}

process.send?.(await medians(), () => process.disconnect());
