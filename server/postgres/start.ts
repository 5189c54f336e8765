import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { checkThatTheyRun, prepareBinaries } from './binaries';
import { answersFor, databaseUrl } from './database';
import { DataDirectoryTakenError, PostgresError } from './failure';
import { initializeIfMissing } from './initialize';
import { acquireLauncherLock, type LauncherLock, refuseIfLocked } from './launcher-lock';
import { launch } from './launch';
import { trimLog } from './log-file';
import { choosePlace, type Place } from './place';
import { chooseDatabasePort } from './port';
import { findRunning, pause } from './postmaster';
import { keepSecret } from './secret-file';
import { supervise } from './supervise';

export type EmbeddedPostgres = {
  /** The address to put into DATABASE_URL; it holds for as long as this process runs. */
  url: string;
  /** True when a server that was running already is used. */
  reused: boolean;
  /** Stops the server properly, unless it belongs to another process (`join`). */
  stop(): Promise<void>;
};

export type StartOptions = {
  dataDir: string;
  /** `false` for tests: nothing is forced to the disk. */
  durable?: boolean;
  /** What to do when another process runs the database: refuse (the default), or use it along with that process. */
  whenTaken?: 'refuse' | 'join';
  /** Gets a line when the server ended by itself, and when it runs again. */
  report?: (line: string) => void;
};

const LOG_CHECK_INTERVAL = 60 * 60 * 1000;
const JOIN_LIMIT = 30_000;

/**
 * Finds out early whether another process runs the database of a DATA_DIR; `startPostgres` makes sure of it.
 * @throws {DataDirectoryTakenError}
 */
export function refuseIfTaken(dataDir: string): void {
  const place = choosePlace({ dataDir, durable: true });
  refuseIfLocked(place.lockFile, place.dataDir);
}

/**
 * Starts the embedded PostgreSQL of a DATA_DIR, making what is missing: the directory, a password, the database. A
 * server that a killed process left behind is taken over. While this process lives, the server is kept running.
 * @throws {DataDirectoryTakenError} when another process runs it and `whenTaken` is `refuse`
 * @throws {PostgresError} one line, when it cannot be run
 */
export async function startPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const durable = options.durable ?? true;
  const place = choosePlace({ dataDir: options.dataDir, durable });
  let lock: LauncherLock;
  try {
    lock = acquireLauncherLock(place.lockFile, place.dataDir);
  } catch (error) {
    if (error instanceof DataDirectoryTakenError && options.whenTaken === 'join') return join(place, error);
    throw error;
  }
  try {
    return await startLocked(place, { durable, lock, report: options.report ?? (() => undefined) });
  } catch (error) {
    lock.release();
    throw error;
  }
}

type Locked = { durable: boolean; lock: LauncherLock; report: (line: string) => void };

async function startLocked(place: Place, { durable, lock, report }: Locked): Promise<EmbeddedPostgres> {
  const binaries = prepareBinaries(place.account, dirname(place.data));
  if (existsSync(place.data) && !existsSync(place.passwordFile)) {
    throw new PostgresError(
      `PostgreSQL: ${place.passwordFile} is missing, and without it the database cannot be opened`,
    );
  }
  const password = keepSecret(place.passwordFile);
  if (!existsSync(place.data)) checkThatTheyRun(binaries, place.account);
  initializeIfMissing(place, binaries, password, durable);

  const get = (choosePort: () => Promise<number>) => launch(place, binaries, { password, durable, choosePort });
  const { postmaster, reused } = await get(() => chooseDatabasePort(place.portFile));
  const { port } = postmaster;
  const stop = supervise(postmaster, { relaunch: async () => (await get(async () => port)).postmaster, report });
  const logCheck = setInterval(() => trimLog(place.logFile), LOG_CHECK_INTERVAL).unref();
  return {
    url: databaseUrl(port, password),
    reused,
    stop: async () => {
      clearInterval(logCheck);
      await stop();
      lock.release();
    },
  };
}

/** Waits for the server of another process to be ready. */
async function join(place: Place, taken: DataDirectoryTakenError): Promise<EmbeddedPostgres> {
  const deadline = performance.now() + JOIN_LIMIT;
  while (performance.now() < deadline) {
    const running = existsSync(place.data) && existsSync(place.passwordFile) ? findRunning(place.data) : null;
    const password = running?.ready ? keepSecret(place.passwordFile) : null;
    if (running && password && (await answersFor(place.data, running.port, password))) {
      return { url: databaseUrl(running.port, password), reused: true, stop: async () => undefined };
    }
    await pause();
  }
  throw new PostgresError(`PostgreSQL: the one that process ${taken.pid} runs does not answer`);
}
