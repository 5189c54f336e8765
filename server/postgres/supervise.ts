import { PostgresError } from './failure';
import { pauseUnless, type Postmaster, stopPostmaster } from './postmaster';

const FIRST_DELAY = 100; // milliseconds, doubled with every failure
const LAST_DELAY = 5_000;

type Options = {
  /** Gets the server again, on the same port: everyone in this process keeps the address that they have. */
  relaunch(): Promise<Postmaster>;
  report(line: string): void;
};

/**
 * Keeps a server running: whenever it ends by itself it is started again, at growing intervals of at most 5 s, for as
 * long as it takes (a full disk may be emptied). Returns how to end both the watch and the server.
 */
export function supervise(first: Postmaster, options: Options): () => Promise<void> {
  let current = first;
  const stopping = new AbortController();
  const watch = (async () => {
    while (!stopping.signal.aborted) {
      await current.gone;
      if (stopping.signal.aborted) return;
      options.report('PostgreSQL ended unexpectedly; starting it again');
      const next = await restart(options, stopping.signal);
      if (next) current = next;
    }
  })();
  return async () => {
    stopping.abort();
    await stopPostmaster(current);
    await watch;
    // A restart may have been under way when we were asked to stop.
    await stopPostmaster(current);
  };
}

async function restart(options: Options, signal: AbortSignal): Promise<Postmaster | null> {
  for (let wait = FIRST_DELAY; !signal.aborted; wait = Math.min(wait * 2, LAST_DELAY)) {
    try {
      const postmaster = await options.relaunch();
      options.report('PostgreSQL runs again');
      return postmaster;
    } catch (error) {
      if (!(error instanceof PostgresError)) throw error;
      options.report(error.message);
    }
    await pauseUnless(signal, wait);
  }
  return null;
}
