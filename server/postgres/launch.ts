import { performance } from 'node:perf_hooks';
import type { Binaries } from './binaries';
import { answersFor } from './database';
import { PostgresError } from './failure';
import { readLogSince } from './log-file';
import type { Place } from './place';
import { adopt, findRunning, pause, type Postmaster, readPidFile, spawnPostmaster } from './postmaster';

/** Crash recovery replays at most max_wal_size, which a slow disk does in well under a minute. */
const LIMIT = 60_000;

type Options = { password: string; durable: boolean; choosePort(): Promise<number> };
type Launched = { postmaster: Postmaster; reused: boolean };

/**
 * Gets a server for the place: the one that runs there already, or a new one.
 *
 * Right after a launcher and its server were both killed, the server's children may hold its shared memory, or a zombie
 * its lock file, for a moment: PostgreSQL then refuses to start, and we try again until the time is up.
 * @throws {PostgresError} with the server's own last words
 */
export async function launch(place: Place, binaries: Binaries, options: Options): Promise<Launched> {
  const deadline = performance.now() + LIMIT;
  let complaint = 'it does not answer';
  while (performance.now() < deadline) {
    const running = findRunning(place.data);
    if (running) {
      if (running.ready && (await answersFor(place.data, running.port, options.password))) {
        return { postmaster: adopt(running), reused: true };
      }
      // Starting, recovering or stopping.
      await pause();
      continue;
    }
    const port = await options.choosePort();
    const postmaster = await spawnPostmaster(place, binaries, { port, durable: options.durable });
    if (await becomesReady(place, postmaster, options.password, deadline)) return { postmaster, reused: false };
    complaint = lastWords(readLogSince(place.logFile, postmaster.logFrom));
    if (!isPassing(complaint)) break;
    await pause();
  }
  throw new PostgresError(`PostgreSQL did not start: ${complaint} (see ${place.logFile})`);
}

async function becomesReady(
  place: Place,
  postmaster: Postmaster,
  password: string,
  deadline: number,
): Promise<boolean> {
  let ended = false;
  void postmaster.gone.then(() => (ended = true));
  while (!ended && performance.now() < deadline) {
    const file = readPidFile(place.data);
    const ready = file?.pid === postmaster.pid && file.ready;
    if (ready && (await answersFor(place.data, postmaster.port, password))) return true;
    await pause();
  }
  return false;
}

function lastWords(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const reason = lines.find((line) => line.includes('FATAL:')) ?? lines.at(-1) ?? 'it said nothing';
  return reason.replace(/^.*FATAL: +/, '');
}

/** Complaints that end by themselves, or with another port. The server speaks English: it runs with LC_ALL=C. */
function isPassing(complaint: string): boolean {
  return [
    /lock file .* already exists/,
    /shared memory block .* still in use/,
    /could not create any TCP\/IP sockets/,
  ].some((pattern) => pattern.test(complaint));
}
