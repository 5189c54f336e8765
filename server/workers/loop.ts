import { logError } from '@/lib/log';

/** Whether there was work (look again at once) or not (wait for the interval). */
export type Round = 'worked' | 'idle';

export type Loop = {
  /** Begins no further round, and resolves when the one under way has ended. */
  stop(): Promise<void>;
};

export type LoopOptions = {
  /** For the log. */
  name: string;
  /** Milliseconds between two looks when there is nothing to do. */
  interval: number;
  /** One bounded piece of work. The signal says that the process is about to end. */
  round: (signal: AbortSignal) => Promise<Round>;
};

const PAUSE_MAX = 60_000; // milliseconds, after repeated failures such as an unreachable database

/** Milliseconds to wait after `failures` failures in a row: doubling from the interval, to a minute at most. */
export function pauseAfter(failures: number, interval: number): number {
  return Math.min(PAUSE_MAX, interval * 2 ** Math.min(failures, 16));
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}

/** Runs rounds one after another until it is stopped. A round that fails is logged, and the next one waits longer. */
export function startLoop({ name, interval, round }: LoopOptions): Loop {
  const ending = new AbortController();
  const run = async () => {
    let failures = 0;
    while (!ending.signal.aborted) {
      try {
        const outcome = await round(ending.signal);
        failures = 0;
        if (outcome === 'idle') await wait(interval, ending.signal);
      } catch (error) {
        failures += 1;
        logError('worker.failed', error, { worker: name, failures });
        await wait(pauseAfter(failures, interval), ending.signal);
      }
    }
  };
  const ended = run();
  return {
    stop: () => {
      ending.abort();
      return ended;
    },
  };
}
