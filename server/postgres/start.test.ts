import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Account, chooseAccount, isReachable } from './account';
import { DataDirectoryTakenError } from './failure';
import { readPidFile } from './postmaster';
import { findStartOfProcess } from './process-table';
import { type EmbeddedPostgres, startPostgres } from './start';

// initdb, on a machine that does other things too.
const SLOW = { timeout: 60_000 };
const holders: ChildProcess[] = [];
const servers: EmbeddedPostgres[] = [];

function scratch(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'rejoinder-postgres-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return dataDir;
}

async function start(dataDir: string, report: (line: string) => void = () => undefined): Promise<EmbeddedPostgres> {
  const server = await startPostgres({ dataDir, durable: false, report });
  servers.push(server);
  return server;
}

/** Starts the database from another process, as `account`. */
async function hold(dataDir: string, account: Account = null): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'hold.ts'), dataDir], {
    ...account,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  holders.push(child);
  const line = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  return { process: child, url: (JSON.parse(String(line.value)) as { url: string }).url };
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

async function query(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // The tests kill the server on purpose.
  await client.connect();
  try {
    const { rows } = await client.query<{ value: unknown }>(sql);
    return rows[0]?.value;
  } finally {
    await client.end();
  }
}

function serverPid(dataDir: string): number {
  const file = readPidFile(join(dataDir, 'postgres'));
  if (!file) throw new Error('no server runs');
  return file.pid;
}

afterEach(async () => {
  for (const holder of holders.splice(0))
    if (holder.exitCode === null && holder.signalCode === null) await kill(holder);
  for (const server of servers.splice(0)) await server.stop();
});

describe('the embedded PostgreSQL', SLOW, () => {
  it('keeps what was written through a stop and a start, and keeps its password to itself', async () => {
    const dataDir = scratch();
    const first = await start(dataDir);
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS value');
    const pid = serverPid(dataDir);
    await first.stop();
    expect(findStartOfProcess(pid)).toBeNull();

    const second = await start(dataDir);
    expect(second.reused).toBe(false);
    expect(await query(second.url, 'SELECT value FROM kept')).toBe(42);
    expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);
    await expect(query(second.url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1 AS value')).rejects.toThrow(/password/);
  });

  it('sorts, searches and reads time the same on every machine', async () => {
    const { url } = await start(scratch());
    expect(
      await query(url, `SHOW timezone`).then(() => query(url, `SELECT current_setting('timezone') AS value`)),
    ).toBe('UTC');
    expect(await query(url, `SELECT lower('ÄÉ') AS value`)).toBe('äé');
    await query(url, 'CREATE EXTENSION pg_trgm');
    await query(url, 'CREATE EXTENSION unaccent');
  });

  it('takes over the server of a launcher that was killed', async () => {
    const dataDir = scratch();
    const launcher = await hold(dataDir);
    const pid = serverPid(dataDir);
    await kill(launcher.process);
    expect(findStartOfProcess(pid)).not.toBeNull();

    const next = await start(dataDir);
    expect(next).toMatchObject({ reused: true, url: launcher.url });
    expect(serverPid(dataDir)).toBe(pid);
    await next.stop();
    expect(findStartOfProcess(pid)).toBeNull();
  });

  it('starts again when the server is killed, at the same address', async () => {
    const dataDir = scratch();
    const lines: string[] = [];
    let tellRunning = (): void => undefined;
    const running = new Promise<void>((resolve) => (tellRunning = resolve));
    const { url } = await start(dataDir, (line) => {
      lines.push(line);
      if (line === 'PostgreSQL runs again') tellRunning();
    });
    await query(url, 'CREATE TABLE kept AS SELECT 42 AS value');
    process.kill(serverPid(dataDir), 'SIGKILL');
    await running;
    expect(await query(url, 'SELECT value FROM kept')).toBe(42);
    expect(lines).toEqual(['PostgreSQL ended unexpectedly; starting it again', 'PostgreSQL runs again']);
  });

  it('starts again when a server that it took over is killed', async () => {
    const dataDir = scratch();
    await kill((await hold(dataDir)).process);
    const { reused, url } = await new Promise<EmbeddedPostgres>((resolve, reject) => {
      const started = start(dataDir, (line) => line === 'PostgreSQL runs again' && void started.then(resolve));
      started.then(() => process.kill(serverPid(dataDir), 'SIGKILL')).catch(reject);
    });
    expect(reused).toBe(true);
    expect(await query(url, 'SELECT 42 AS value')).toBe(42);
  });

  it('starts at once after launcher and server were both killed', async () => {
    const dataDir = scratch();
    for (let round = 0; round < 3; round += 1) {
      const launcher = await hold(dataDir);
      const pid = serverPid(dataDir);
      process.kill(pid, 'SIGKILL');
      await kill(launcher.process);
    }
    const { url } = await start(dataDir);
    expect(await query(url, 'SELECT 42 AS value')).toBe(42);
  });

  it('is not stopped by a process number that somebody else has now', async () => {
    const dataDir = scratch();
    await (await start(dataDir)).stop();
    writeFileSync(
      join(dataDir, 'postgres', 'postmaster.pid'),
      `${process.pid}\n${dataDir}/postgres\n1\n5432\n\n\n  1 1\nready   \n`,
    );
    writeFileSync(join(dataDir, 'postgres.lock'), `${process.pid}\nanother start\n`);
    const { url, reused } = await start(dataDir);
    expect(reused).toBe(false);
    expect(await query(url, 'SELECT 42 AS value')).toBe(42);
  });

  it('refuses a directory that another launcher runs, in one line that names it; or joins it', async () => {
    const dataDir = scratch();
    const launcher = await hold(dataDir);
    const refusal = await startPostgres({ dataDir, durable: false }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataDirectoryTakenError);
    expect(String(refusal)).toMatch(
      new RegExp(`DATA_DIR ${realpathSync(dataDir)} is in use .*process ${launcher.process.pid}`),
    );
    expect(String(refusal)).not.toContain('\n');

    const joined = await startPostgres({ dataDir, durable: false, whenTaken: 'join' });
    expect(joined).toMatchObject({ url: launcher.url, reused: true });
    await joined.stop();
    expect(await query(launcher.url, 'SELECT 42 AS value')).toBe(42);
  });

  it('moves to another port when its own is taken', async () => {
    const dataDir = scratch();
    const other = await start(scratch());
    await (await start(dataDir)).stop();
    writeFileSync(join(dataDir, 'postgres.port'), new URL(other.url).port);
    const { url } = await start(dataDir);
    expect(new URL(url).port).not.toBe(new URL(other.url).port);
    expect(readFileSync(join(dataDir, 'postgres.port'), 'utf8').trim()).toBe(new URL(url).port);
  });

  it('runs for an ordinary account', async () => {
    const dataDir = scratch();
    const nobody = chooseAccount(join(dataDir, 'postgres'));
    // As root we become one, where it can reach this checkout and Node; otherwise we are as ordinary as we can be.
    const canBecome = [import.meta.dirname, dirname(process.execPath)].every((path) => isReachable(path, nobody));
    const account = canBecome ? nobody : null;
    chmodSync(dataDir, 0o777);
    const launcher = await hold(join(dataDir, 'own'), account);
    expect(await query(launcher.url, 'SELECT 42 AS value')).toBe(42);
    expect(statSync(join(dataDir, 'own', 'postgres.password')).uid).toBe(account?.uid ?? process.getuid?.());
    const exit = once(launcher.process, 'exit');
    launcher.process.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
  });

  it('finds a place for the database when its account cannot reach DATA_DIR', async () => {
    const home = scratch();
    chmodSync(home, 0o700);
    const dataDir = join(home, 'checkout', 'data');
    mkdirSync(dirname(dataDir));
    const first = await start(dataDir);
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS value');
    await first.stop();
    const second = await start(dataDir);
    expect(await query(second.url, 'SELECT value FROM kept')).toBe(42);
    const database = realpathSync(join(dataDir, 'postgres'));
    expect(lstatSync(join(dataDir, 'postgres')).isSymbolicLink()).toBe(process.getuid?.() === 0);
    if (!database.startsWith(home)) onTestFinished(() => rmSync(dirname(database), { recursive: true }));
  });
});
