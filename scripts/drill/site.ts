import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { readPidFile } from '@/server/postgres/postmaster';
import { databaseUrl } from '@/server/postgres/database';
import { findFreePort } from '@/server/postgres/port';

export const HOME = '.cache/drill';
const READY_LIMIT = 180_000; // milliseconds; the first start makes a database
const STOP_LIMIT = 40_000;

/** What the operator may have set for their own site must not reach the one that is drilled; empty means not set. */
const NOT_OURS = [
  ...['DATABASE_URL', 'DATABASE_POOL', 'AUTH_SECRET', 'SMTP_URL', 'MAIL_FROM', 'GITHUB_ID', 'GITHUB_SECRET'],
  ...['GOOGLE_ID', 'GOOGLE_SECRET', 'PAGE_CACHE', 'LOG_LEVEL', 'TEST_CLOCK', 'NODE_OPTIONS', 'NEXTAUTH_URL'],
];

type Options = { env?: Record<string, string>; dataDir?: string };

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
    return `localhost:${this.port}`;
  }

  get pid(): number {
    if (!this.child?.pid) throw new Error(`The site ${this.name} does not run`);
    return this.child.pid;
  }

  /** Starts it, or starts it again where it was. Resolves, with the milliseconds that it took, when it says that it is ready. */
  async start(): Promise<number> {
    mkdirSync(HOME, { recursive: true });
    this.port ||= (await findFreePort(0, '127.0.0.1')) ?? 0;
    const began = performance.now();
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...Object.fromEntries(NOT_OURS.map((name) => [name, ''])),
        ...{ DATA_DIR: this.dataDir, PORT: String(this.port), HOST: '127.0.0.1', SITE_URL: `http://${this.host}` },
        // Each writer says a network of their own, and nobody meets a limit by accident.
        ...{ TRUST_PROXY: '1', OWNER_EMAIL: 'owner@drill.example', OWNER_PASSWORD: 'a long enough one for a drill' },
        ...this.options.env,
      },
    });
    this.child = child;
    const log = createWriteStream(`${HOME}/${this.name}.log`, { flags: 'a' });
    for (const stream of [child.stdout, child.stderr]) stream.pipe(log, { end: false });
    await this.untilReady(child);
    return performance.now() - began;
  }

  private untilReady(child: ChildProcess): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const fail = () => reject(new Error(`The site ${this.name} did not get ready: see ${HOME}/${this.name}.log`));
      const limit = setTimeout(fail, READY_LIMIT);
      let printed = '';
      child.once('exit', () => {
        clearTimeout(limit);
        fail();
      });
      child.stdout?.on('data', (data: Buffer) => {
        printed = (printed + data.toString()).slice(-10_000);
        if (!/^Ready on /m.test(printed)) return;
        clearTimeout(limit);
        resolve();
      });
    });
  }

  /** Ends it as an operator would; resolves with its exit code and the milliseconds that it took. */
  async stop(): Promise<{ code: number | null; milliseconds: number }> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return { code: null, milliseconds: 0 };
    const began = performance.now();
    const gone = once(child, 'exit');
    const limit = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT);
    child.kill('SIGTERM');
    await gone;
    clearTimeout(limit);
    return { code: child.exitCode, milliseconds: performance.now() - began };
  }

  /** Kills it without a warning. Its PostgreSQL stays. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
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
