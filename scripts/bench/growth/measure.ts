import { fork } from 'node:child_process';
import { join } from 'node:path';
import { step } from '../../start/step.mjs';
import { inDigits } from '../figure';
import { spread, type Spread } from '../statistics';
import type { Size } from './sizes';

/** Milliseconds; a round takes a fraction of it. */
const LIMIT = 300_000;

export type Growth = { what: string; at: { comments: number; ms: Spread }[] };

function ask({ url, articleId }: Size, runs: number): Promise<Record<string, number>> {
  const worker = fork(join(import.meta.dirname, 'worker.ts'), [articleId, String(runs)], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: url },
  });
  const limit = setTimeout(() => worker.kill('SIGKILL'), LIMIT);
  return new Promise<Record<string, number>>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code, signal) => reject(new Error(`the queries ended with ${signal ?? code}`)));
    worker.once('message', (medians: Record<string, number>) => resolve(medians));
  }).finally(() => clearTimeout(limit));
}

/** How long each query takes at each size: the spread of the rounds' medians, the sizes in rotation. */
export async function measureGrowth(
  sizes: readonly Size[],
  { rounds, runs }: { rounds: number; runs: number },
): Promise<Growth[]> {
  const taken = new Map<string, Map<number, number[]>>();
  for (let round = 1; round <= rounds; round += 1) {
    for (const size of sizes) {
      const title = `Round ${round} of ${rounds}: ${inDigits(size.comments)} comments`;
      const medians = await step(title, () => ask(size, runs));
      for (const [what, ms] of Object.entries(medians)) {
        const bySize = taken.get(what) ?? new Map<number, number[]>();
        bySize.set(size.comments, [...(bySize.get(size.comments) ?? []), ms]);
        taken.set(what, bySize);
      }
    }
  }
  return [...taken].map(([what, bySize]) => ({
    what,
    at: [...bySize].map(([comments, all]) => ({ comments, ms: spread(all) })),
  }));
}
