import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { readPidFile } from '@/server/postgres/postmaster';
import { databaseUrl } from '@/server/postgres/database';
import { findFreePort } from '@/server/postgres/port';
import { NOT_THE_OPERATORS } from '../stage/own-settings';
import { endProcess, hasEnded, launch, whenReady } from '../stage/site-process';

export const HOME = '.cache/drill';
const READY_LIMIT = 180_000; // milliseconds; the first start makes a database
const STOP_LIMIT = 40_000;

type Options = {
  env?: Record<string, string>;
  dataDir?: string;
  /** The host and port under which readers reach it, when that is somebody before it. */
  behind?: string;
};

/** A site of the production build in a process of its own, with its own embedded PostgreSQL, that can be hurt. */
export class Site {
  private child: ChildProcess | undefined;
  readonly dataDir: string;
  port = 0;

  constructor(
    readonly name: string,
    private readonly options: Options = {},
  ) {
    this.dataDir = options.dataDir ?? join(HOME, name);
  }

  get host(): string {
    return this.options.behind ?? `localhost:${this.port}`;
  }

  get pid(): number {
    if (!this.child?.pid) throw new Error(`The site ${this.name} does not run`);
    return this.child.pid;
  }

  /** All that it has printed, in this run and before. */
  get log(): string {
    return readFileSync(this.logFile, 'utf8');
  }

  private get logFile(): string {
    return `${HOME}/${this.name}.log`;
  }

  /** Starts it, or starts it again where it was. Resolves, with the milliseconds that it took, when it says that it is ready. */
  async start(): Promise<number> {
    this.port ||= (await findFreePort(0, '127.0.0.1')) ?? 0;
    const began = performance.now();
    this.child = launch({
      args: ['scripts/start.mjs'],
      logFile: this.logFile,
      env: {
        ...process.env,
        ...NOT_THE_OPERATORS,
        ...{ DATA_DIR: this.dataDir, PORT: String(this.port), HOST: '127.0.0.1', SITE_URL: `http://${this.host}` },
        // Each writer says a network of their own, and nobody meets a limit by accident.
        ...{ TRUST_PROXY: '1', OWNER_EMAIL: 'owner@drill.example', OWNER_PASSWORD: 'a long enough one for a drill' },
        ...this.options.env,
      },
    });
    await whenReady(this.child, { logFile: this.logFile, limit: READY_LIMIT });
    return performance.now() - began;
  }

  /** Ends it as an operator would; resolves with its exit code and the milliseconds that it took. */
  async stop(): Promise<{ code: number | null; milliseconds: number }> {
    const { child } = this;
    if (!child || hasEnded(child)) return { code: null, milliseconds: 0 };
    const began = performance.now();
    await endProcess(child, STOP_LIMIT);
    return { code: child.exitCode, milliseconds: performance.now() - began };
  }

  /** Kills it without a warning. Its PostgreSQL stays. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || hasEnded(child)) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  private get postgresData(): string {
    const made = ['postgres', join('postgres', 'data')].map((path) => join(this.dataDir, path));
    const data = made.find((path) => existsSync(join(path, 'PG_VERSION')));
    if (!data) throw new Error(`${this.dataDir} holds no PostgreSQL`);
    return data;
  }

  /** The process of its PostgreSQL; null while it is down. */
  get postmaster(): number | null {
    return readPidFile(this.postgresData)?.pid ?? null;
  }

  get databaseUrl(): string {
    const read = (file: string) => readFileSync(join(this.dataDir, file), 'utf8').trim();
    return databaseUrl(Number(read('postgres.port')), read('postgres.password'));
  }

  /** What another instance of the same site is started with: its database, and its secret. */
  get shared(): { DATABASE_URL: string; AUTH_SECRET: string } {
    const secret = readFileSync(join(this.dataDir, 'auth-secret'), 'utf8').trim();
    return { DATABASE_URL: this.databaseUrl, AUTH_SECRET: secret };
  }

  /** Runs statements on a connection of its own. */
  async sql<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    // A drill may cut it; whoever waits for a statement hears of that by the statement.
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  /** One number from one statement. */
  async count(statement: string, values: readonly unknown[] = []): Promise<number> {
    const { rows } = await this.sql((client) => client.query<{ count: string }>(statement, [...values]));
    return Number(rows[0]?.count ?? 0);
  }
}
