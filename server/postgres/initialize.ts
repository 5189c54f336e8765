import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Binaries } from './binaries';
import { NAME } from './database';
import { describing, PostgresError } from './failure';
import type { Place } from './place';

/**
 * Makes the data directory when there is none. It is made beside its place and then renamed, so that a killed first
 * start leaves nothing that looks like a database.
 *
 * The locale is PostgreSQL's own C.UTF-8 (chapter 23.1.4 of its manual): the same on every system, and indexes survive
 * a change of the system's libraries.
 * @throws {PostgresError} with initdb's first line
 */
export function initializeIfMissing(place: Place, binaries: Binaries, password: string, durable: boolean): void {
  if (existsSync(place.data)) return;
  const draft = `${place.data}.new`;
  const passwordFile = `${place.data}.initial-password`;
  describing(`make ${place.data}`, () => {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o700 });
    rmSync(passwordFile, { force: true });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
    if (place.account) {
      for (const path of [draft, passwordFile]) chownSync(path, place.account.uid, place.account.gid);
    }
  });
  const options = [
    ['-D', draft],
    ['-U', NAME],
    ['--auth', 'scram-sha-256'],
    ['--encoding', 'UTF8'],
    ['--locale', 'C'],
    ['--locale-provider', 'builtin'],
    ['--builtin-locale', 'C.UTF-8'],
    ['--text-search-config', 'simple'],
  ].flat();
  const flags = ['--no-instructions', `--pwfile=${passwordFile}`, ...(durable ? [] : ['--no-sync'])];
  const environment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  const run = spawnSync(binaries.initdb, [...options, ...flags], {
    ...place.account,
    cwd: '/',
    env: { ...environment, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  rmSync(passwordFile);
  if (run.status !== 0) {
    const why = run.error?.message ?? run.stderr.split('\n').find((line) => line.includes('error:')) ?? run.stderr;
    throw new PostgresError(`PostgreSQL: cannot make the database in ${place.data}: ${why.trim()}`);
  }
  describing(`make ${place.data}`, () => renameSync(draft, place.data));
}
