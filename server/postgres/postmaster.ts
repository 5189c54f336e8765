import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries';
import { codeOf, PostgresError } from './failure';
import { openLog } from './log-file';
import type { Place } from './place';
import { findStartOfProcess, isPostgresProcess, signal } from './process-table';
import { listSettings } from './settings';

/** A running server. `gone` resolves when its process has ended, whoever ended it. */
export type Postmaster = { pid: number; port: number; gone: Promise<void> };

const POLL = 25; // milliseconds
const POLL_OF_A_STRANGER = 200;
const FAST_SHUTDOWN_LIMIT = 20_000;
const IMMEDIATE_SHUTDOWN_LIMIT = 5_000;

/** The lines of postmaster.pid that we use. Source: PostgreSQL 18, src/include/utils/pidfile.h. */
export type PidFile = { pid: number; port: number; ready: boolean };

/** What postmaster.pid says, or null when there is none (or it is being written). */
export function readPidFile(data: string): PidFile | null {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return null;
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The server named in postmaster.pid, or null when it does not run. A file that names a process which is no PostgreSQL
 * is removed: PostgreSQL itself would refuse to start for as long as that process lives (pids are used again, above
 * all in containers, and a zombie keeps its own). Its shared memory check still protects a server that does run.
 */
export function findRunning(data: string): PidFile | null {
  const file = readPidFile(data);
  if (file === null || isPostgresProcess(file.pid)) return file;
  rmSync(join(data, 'postmaster.pid'), { force: true });
  return null;
}

async function untilGone(pid: number, interval: number): Promise<void> {
  const startedAt = findStartOfProcess(pid);
  while (startedAt !== null && findStartOfProcess(pid) === startedAt) await delay(interval, undefined, { ref: false });
}

/** A server that an earlier process started: we are not its parent, so its end is found by looking. */
export function adopt(file: PidFile): Postmaster {
  return { pid: file.pid, port: file.port, gone: untilGone(file.pid, POLL_OF_A_STRANGER) };
}

/**
 * Starts the server program; it is not ready yet. It runs in a session of its own: Ctrl+C in a terminal reaches us
 * and not it, so that requests can finish first. Its environment is empty but for what it needs.
 * @throws {PostgresError} when the system does not start it at all
 */
export async function spawnPostmaster(
  place: Place,
  binaries: Binaries,
  options: { port: number; durable: boolean },
): Promise<Postmaster & { logFrom: number }> {
  const log = openLog(place.logFile);
  const settings = Object.entries(listSettings(options)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binaries.postgres, ['-D', place.data, ...settings], {
    ...place.account,
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', NODE_ENV: 'production' },
    detached: true,
    stdio: ['ignore', log.file, log.file],
  });
  log.close();
  child.unref();
  const gone = once(child, 'exit').then(() => undefined);
  if (child.pid !== undefined) return { pid: child.pid, port: options.port, logFrom: log.size, gone };
  // Without a pid nothing was started; why comes as an error event, which `gone` rejects with.
  const reason = await gone.then(
    () => 'it ended at once',
    (error: Error) => error.message,
  );
  throw new PostgresError(`PostgreSQL did not start: ${reason}`);
}

/** Waits up to `limit` milliseconds for the end of the server; false when it is still there. */
async function endsWithin(postmaster: Postmaster, limit: number): Promise<boolean> {
  const timer = new AbortController();
  const late = pauseUnless(timer.signal, limit).then(() => false);
  const ended = await Promise.race([postmaster.gone.then(() => true), late]);
  timer.abort();
  return ended;
}

/**
 * Stops the server: "fast" (transactions are rolled back, the database is closed properly), and should that take longer
 * than 20 s "immediate" (the next start recovers). Signals: chapter 18.5 of PostgreSQL's manual.
 */
export async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  if (!signal(postmaster.pid, 'SIGINT')) return;
  if (await endsWithin(postmaster, FAST_SHUTDOWN_LIMIT)) return;
  signal(postmaster.pid, 'SIGQUIT');
  await endsWithin(postmaster, IMMEDIATE_SHUTDOWN_LIMIT);
}

/** Waits for `milliseconds`, or until the signal says that there is nothing to wait for any more. */
export async function pauseUnless(signal: AbortSignal, milliseconds: number): Promise<void> {
  try {
    await delay(milliseconds, undefined, { signal });
  } catch (error) {
    if (codeOf(error) !== 'ABORT_ERR') throw error;
  }
}

/** One step of waiting for a server. */
export function pause(): Promise<void> {
  return delay(POLL);
}
