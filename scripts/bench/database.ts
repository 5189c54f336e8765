import pg from 'pg';
import { findFreePort } from '@/server/postgres/port';
import { startPostgres } from '@/server/postgres/start';
import { configure, putInEnvironment } from '../start/configuration';
import { migrate } from '../start/migrations';
import type { Shutdown } from '../start/shutdown';

export const HOME = '.cache/bench';
const NAME = 'bench';

/** What the operator may have set for their own site must not reach the one that is measured; empty means not set. */
const NOT_OURS = [
  ...['SITE_URL', 'DATABASE_URL', 'DATABASE_POOL', 'AUTH_SECRET', 'SMTP_URL', 'MAIL_FROM', 'GITHUB_ID'],
  ...['GITHUB_SECRET', 'GOOGLE_ID', 'GOOGLE_SECRET', 'TRUST_PROXY', 'PAGE_CACHE', 'SAMPLE', 'LOG_LEVEL', 'TEST_CLOCK'],
  ...['NODE_OPTIONS', 'HOST', 'PROCESSES'],
];

/** A port that nobody uses on this machine at the moment. */
export async function freePort(): Promise<number> {
  const port = await findFreePort(0, '127.0.0.1');
  if (port === null) throw new Error('There is no free port on 127.0.0.1');
  return port;
}

async function makeDatabase(adminUrl: string): Promise<{ url: string; version: string }> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${NAME}`);
    const { rows } = await admin.query<{ server_version: string }>('SHOW server_version');
    const url = new URL(adminUrl);
    url.pathname = `/${NAME}`;
    return { url: url.href, version: rows[0]?.server_version ?? '' };
  } finally {
    await admin.end();
  }
}

/**
 * Gives the bench a configuration and an embedded PostgreSQL of its own, as durable as a site's, and in it a new
 * database with the sample site. lib/db may be imported after this. Returns PostgreSQL's version.
 */
export async function provideDatabase(shutdown: Shutdown): Promise<string> {
  putInEnvironment({
    ...Object.fromEntries(NOT_OURS.map((name) => [name, ''])),
    DATA_DIR: `${HOME}/data`,
    PORT: String(await freePort()),
    OWNER_EMAIL: 'owner@bench.example',
    OWNER_PASSWORD: 'a long enough one for a bench',
  });
  const { DATA_DIR: dataDir } = configure(false);
  const postgres = await startPostgres({ dataDir });
  shutdown.add('PostgreSQL', postgres.stop);
  const { url, version } = await makeDatabase(postgres.url);
  putInEnvironment({ DATABASE_URL: url });
  await migrate(shutdown.signal);
  const { disconnect } = await import('@/lib/db');
  shutdown.add('the database connections', disconnect);
  const { firstStart } = await import('@/lib/setup/first-start');
  await firstStart();
  return version;
}
