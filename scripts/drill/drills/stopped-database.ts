import { execFileSync } from 'node:child_process';
import type { Drill } from '../drill';
import { ask, tryAsk } from '../visitor';

/** Every process of a server: frozen, it holds its connections and answers nothing, which is worse than being gone. */
function processesOf(postmaster: number): number[] {
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' });
  return [postmaster, ...children.split('\n').map(Number).filter(Boolean)];
}

function signalAll(pids: readonly number[], name: 'SIGSTOP' | 'SIGCONT'): void {
  for (const pid of pids) process.kill(pid, name);
}

const READERS = 20;

/** R4. The database stands still for a minute while people read. */
export const stoppedDatabase: Drill = {
  id: 'R4',
  what: 'the database stopped for 60 s under reading load',
  passesWhen: 'at least 99.9 % of cached pages are 200; no stack trace',
  limit: 5 * 60_000,
  run: async (stand, { times }) => {
    const site = await stand.site();
    const articles = await stand.articles(site);
    const paths = ['/', ...articles.map(({ path }) => path)];
    for (const path of paths) await ask(site, path);
    const postmaster = site.postmaster;
    if (!postmaster) throw new Error('PostgreSQL does not run');
    const frozen = processesOf(postmaster);
    const counts = { good: 0, other: 0, traces: 0 };
    const until = performance.now() + times(60_000, 3_000);
    signalAll(frozen, 'SIGSTOP');
    try {
      const read = async (reader: number) => {
        for (let n = reader; performance.now() < until; n += 1) {
          const answer = await tryAsk(site, paths[n % paths.length] ?? '/', { timeout: 5_000 });
          counts[answer?.status === 200 ? 'good' : 'other'] += 1;
          if (answer && /\n\s+at \w|node:internal|\/node_modules\//.test(answer.text)) counts.traces += 1;
        }
      };
      await Promise.all(Array.from({ length: READERS }, (_, reader) => read(reader)));
    } finally {
      signalAll(frozen, 'SIGCONT');
    }
    const began = performance.now();
    let ready = await tryAsk(site, '/api/ready');
    while (ready?.status !== 200 && performance.now() - began < 30_000) ready = await tryAsk(site, '/api/ready');
    const share = counts.good / (counts.good + counts.other);
    return {
      passed: share >= 0.999 && counts.traces === 0 && ready?.status === 200,
      figures: `${counts.good + counts.other} pages, ${(share * 100).toFixed(3)} % 200, ${counts.traces} traces; ready ${Math.round(performance.now() - began)} ms after`,
    };
  },
};
