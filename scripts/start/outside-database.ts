import pg from 'pg';
import { StartError } from './start-error';

const OLDEST = 14;
const CONNECT_TIMEOUT = 10_000; // milliseconds

/**
 * Looks at the database of DATABASE_URL; returns PostgreSQL's version.
 * @throws {StartError} one line, when it cannot be reached or is older than PostgreSQL 14
 */
export async function checkOutsideDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    const version = rows[0]?.server_version ?? '0';
    if (Number.parseInt(version, 10) >= OLDEST) return version;
    throw new StartError(`DATABASE_URL: PostgreSQL ${version} is too old; ${OLDEST} or newer is needed`);
  } catch (error) {
    if (error instanceof StartError) throw error;
    // Several addresses of one host that all refuse make an AggregateError without a message of its own.
    const errors = error instanceof AggregateError ? error.errors : [error];
    throw new StartError(`DATABASE_URL: cannot use the database: ${errors.map(String).join('; ')}`, { cause: error });
  } finally {
    await client.end();
  }
}
