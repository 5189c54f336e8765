import { once } from 'node:events';
import { chmodSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chooseAccount, isReachable } from './account';
import { DataDirectoryTakenError } from './failure';
import { findStartOfProcess } from './process-table';
import { startPostgres } from './start';
import { endServersAfterEach, hold, query, scratch, serverPid, start } from '@/test/embedded-postgres';

// initdb, on a machine that does other things too.
const SLOW = { timeout: 60_000 };
endServersAfterEach();

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
