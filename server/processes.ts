import cluster, { type Worker } from 'node:cluster';
import { log } from '@/lib/log';

export type Processes = {
  /** Replaces one process after the other; each new one serves before an old one is asked to end. */
  renew(): Promise<void>;
  /** Asks all of them to end, and resolves when they have. */
  stop(): Promise<void>;
};

/** What a process says when it serves. */
export const SERVES = 'serves';
/** Milliseconds that a process may take until it serves. */
const START_LIMIT = 60_000;
/** Milliseconds until one that ended by itself is replaced: a process that cannot start must not take all the time there is. */
const REPLACE_AFTER = 1_000;
/** Longer than DRAIN_TIMEOUT, within which a process ends by itself. */
const END_LIMIT = 28_000;

const ended = (worker: Worker): Promise<void> =>
  new Promise((resolve) => {
    if (worker.isDead()) return resolve();
    const limit = setTimeout(() => worker.process.kill('SIGKILL'), END_LIMIT);
    worker.once('exit', () => {
      clearTimeout(limit);
      resolve();
    });
  });

function started(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      worker.process.kill('SIGKILL');
      reject(new Error(`A process did not serve within ${START_LIMIT / 1000} s`));
    }, START_LIMIT);
    worker.on('message', (message) => {
      if (message !== SERVES) return;
      clearTimeout(limit);
      resolve();
    });
    worker.once('exit', (code, signal) => {
      clearTimeout(limit);
      reject(new Error(`A process ended before it served (${signal ?? code})`));
    });
  });
}

/**
 * Runs a module in several processes that share one port; one that dies is replaced. Each has its own page cache, its own
 * LISTEN and its own workers, as if it were on a machine of its own; the database keeps them apart and in agreement.
 * Resolves when all of them serve.
 * @throws {Error} when one cannot start
 */
export async function startProcesses(module: string, count: number): Promise<Processes> {
  cluster.setupPrimary({ exec: module, args: [] });
  const running = new Set<Worker>();
  let stopping = false;

  const begin = async (): Promise<void> => {
    const worker = cluster.fork();
    await started(worker);
    running.add(worker);
    worker.once('exit', (code, signal) => {
      if (!running.delete(worker) || stopping) return;
      log('error', 'process.died', { pid: worker.process.pid, reason: signal ?? code });
      setTimeout(() => void replace(), REPLACE_AFTER);
    });
  };
  const replace = async (): Promise<void> => {
    if (stopping) return;
    await begin().catch((error: unknown) => {
      log('error', 'process.not_replaced', { error: String(error) });
      setTimeout(() => void replace(), REPLACE_AFTER);
    });
  };
  const end = (worker: Worker): Promise<void> => {
    running.delete(worker);
    const gone = ended(worker);
    worker.process.kill('SIGTERM');
    return gone;
  };

  const stop = async (): Promise<void> => {
    stopping = true;
    await Promise.all([...running].map(end));
  };
  try {
    await Promise.all(Array.from({ length: count }, begin));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    stop,
    async renew() {
      for (const worker of [...running]) {
        if (stopping) return;
        await begin();
        await end(worker);
      }
      log('info', 'process.renewed', { processes: running.size });
    },
  };
}
