import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findStartOfProcess } from './process-table';
import { type EmbeddedPostgres } from './start';
import { endServersAfterEach, hold, kill, query, scratch, serverPid, start } from '@/test/embedded-postgres';

// initdb, on a machine that does other things too.
const SLOW = { timeout: 60_000 };
endServersAfterEach();

describe('the embedded PostgreSQL after a kill', SLOW, () => {
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
});
