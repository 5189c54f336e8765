import { connected } from '@/server/postgres/connected';
import { findFreePort } from '@/server/postgres/port';
import { startPostgres } from '@/server/postgres/start';
import { NOT_THE_OPERATORS } from '../stage/own-settings';
import { configure, putInEnvironment } from '../start/configuration';
import { migrate } from '../start/migrations';
import type { Shutdown } from '../start/shutdown';

export const HOME = '.cache/bench';
const NAME = 'bench';

/** A port that nobody uses on this machine at the moment. */
export async function freePort(): Promise<number> {
  const port = await findFreePort(0, '127.0.0.1');
  if (port === null) throw new Error('There is no free port on 127.0.0.1');
  return port;
}

/** Makes a database of this name anew. Returns its address. */
export async function makeDatabase(adminUrl: string, name: string): Promise<string> {
  await connected(adminUrl, async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${name}`);
  });
  return addressOf(adminUrl, name);
}

/** The address of another database of the same server. */
export function addressOf(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** PostgreSQL's version, as it says it. */
export function readVersion(url: string): Promise<string> {
  return connected(url, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? '';
  });
}

/**
 * Gives the bench a configuration and an embedded PostgreSQL of its own in this folder, as durable as a site's. Returns
 * the address of its first database.
 */
export async function providePostgres(dataDir: string, shutdown: Shutdown): Promise<string> {
  putInEnvironment({
    ...NOT_THE_OPERATORS,
    DATA_DIR: dataDir,
    PORT: String(await freePort()),
    OWNER_EMAIL: 'owner@bench.example',
    OWNER_PASSWORD: 'a long enough one for a bench',
  });
  const postgres = await startPostgres({ dataDir: configure(false).DATA_DIR });
  shutdown.add('PostgreSQL', postgres.stop);
  return postgres.url;
}

/** Fills a new database with the sample site, and makes it the one that lib/db reaches. */
export async function furnish(url: string, shutdown: Shutdown): Promise<void> {
  putInEnvironment({ DATABASE_URL: url });
  await migrate(shutdown.signal);
  const { firstStart } = await import('@/lib/setup/first-start');
  await firstStart();
}

/** A database for the rows. lib/db may be imported after this. Returns PostgreSQL's version. */
export async function provideDatabase(shutdown: Shutdown): Promise<string> {
  const admin = await providePostgres(`${HOME}/data`, shutdown);
  const url = await makeDatabase(admin, NAME);
  const { disconnect } = await import('@/lib/db');
  shutdown.add('the database connections', disconnect);
  await furnish(url, shutdown);
  return readVersion(url);
}
