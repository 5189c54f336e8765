import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { codeOf, DataDirectoryTakenError, describing } from './failure';
import { findStartOfProcess } from './process-table';

export type LauncherLock = { release(): void };

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The pid in a lock file whose process still runs, or null when its owner is gone. */
function findLivingOwner(content: string): number | null {
  const [pid, startedAt] = content.split('\n');
  return startedAt !== undefined && findStartOfProcess(Number(pid)) === startedAt ? Number(pid) : null;
}

function refuseIfOwned(content: string, dataDir: string): void {
  const owner = findLivingOwner(content);
  if (owner === null) return;
  throw new DataDirectoryTakenError(
    `DATA_DIR ${dataDir} is in use by another running Rejoinder (process ${owner}); stop it first, or set DATA_DIR`,
    owner,
  );
}

/** @throws {DataDirectoryTakenError} when the owner of the lock runs; a look only, nothing is taken. */
export function refuseIfLocked(path: string, dataDir: string): void {
  const content = readIfThere(path);
  if (content !== null) refuseIfOwned(content, dataDir);
}

/**
 * Makes this process the only one that runs PostgreSQL on a data directory. The lock outlives a SIGKILL and is then
 * taken over: it names its owner by pid and start time, so that a pid used again does not look like the owner.
 *
 * Limit: two launchers that find the same dead lock within microseconds could both end up with one; PostgreSQL's own
 * lock file then refuses the second server.
 * @throws {DataDirectoryTakenError} when its owner runs, with one line that names it
 */
export function acquireLauncherLock(path: string, dataDir: string): LauncherLock {
  const own = `${process.pid}\n${findStartOfProcess(process.pid)}\n`;
  const draft = `${path}.${process.pid}`;
  describing(`write ${draft}`, () => writeFileSync(draft, own));
  try {
    while (!tryLink(draft, path)) {
      const content = readIfThere(path);
      if (content === null) continue;
      refuseIfOwned(content, dataDir);
      setAside(path, `${draft}.stale`, content);
    }
  } finally {
    unlinkSync(draft);
  }
  return {
    release: () => {
      if (readIfThere(path) === own) unlinkSync(path);
    },
  };
}

/** Removes a dead lock, unless someone has replaced it since it was read. */
function setAside(path: string, aside: string, expected: string): void {
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') !== expected) tryLink(aside, path);
  unlinkSync(aside);
}
