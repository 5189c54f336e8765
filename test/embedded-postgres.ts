import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, onTestFinished } from 'vitest';
import { type Account } from '@/server/postgres/account';
import { readPidFile } from '@/server/postgres/postmaster';
import { type EmbeddedPostgres, startPostgres } from '@/server/postgres/start';

const HOLD = join(import.meta.dirname, '..', 'server', 'postgres', 'hold.ts');
const holders: ChildProcess[] = [];
const servers: EmbeddedPostgres[] = [];

/** A folder for a DATA_DIR that goes with its test. */
export function scratch(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'rejoinder-postgres-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return dataDir;
}

/** Starts the database in this process; it ends with its test. */
export async function start(
  dataDir: string,
  report: (line: string) => void = () => undefined,
): Promise<EmbeddedPostgres> {
  const server = await startPostgres({ dataDir, durable: false, report });
  servers.push(server);
  return server;
}

/** Starts the database from another process, as `account`. */
export async function hold(dataDir: string, account: Account = null): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', HOLD, dataDir], {
    ...account,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  holders.push(child);
  const line = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  return { process: child, url: (JSON.parse(String(line.value)) as { url: string }).url };
}

export async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

/** The `value` of the first row. */
export async function query(url: string, sql: string): Promise<unknown> {
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

export function serverPid(dataDir: string): number {
  const file = readPidFile(join(dataDir, 'postgres'));
  if (!file) throw new Error('no server runs');
  return file.pid;
}

/** Ends what the tests of a file started, after each of them. */
export function endServersAfterEach(): void {
  afterEach(async () => {
    for (const holder of holders.splice(0))
      if (holder.exitCode === null && holder.signalCode === null) await kill(holder);
    for (const server of servers.splice(0)) await server.stop();
  });
}
