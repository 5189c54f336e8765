import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { LoadJob, LoadMessage, LoadResult } from './job';

/** What the worker may take longer than its job: its own start. Milliseconds. */
const GRACE = 30_000;

/**
 * Runs the load generator in a process of its own, so that its work is not the bench's or the site's.
 * @throws {Error} when an answer was not a whole page of the same length, or the worker did not end in time
 */
export function runLoad(job: LoadJob): Promise<LoadResult> {
  const worker = fork(join(import.meta.dirname, 'worker.ts'), { execArgv: ['--import', 'tsx'] });
  const limit = setTimeout(() => worker.kill('SIGKILL'), job.seconds * 1000 + GRACE);
  return new Promise<LoadResult>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code, signal) => reject(new Error(`the load generator ended with ${signal ?? code}`)));
    worker.once('message', (message: LoadMessage) => {
      if ('error' in message) reject(new Error(`${job.path}: ${message.error}`));
      else resolve(message.result);
    });
    worker.send(job);
  }).finally(() => clearTimeout(limit));
}
