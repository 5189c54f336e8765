import { realpathSync } from 'node:fs';
import pg from 'pg';
import { codeOf } from './failure';

/** The role and the database of an embedded PostgreSQL, both of this name. */
export const NAME = 'rejoinder';

const CONNECT_TIMEOUT = 2_000; // milliseconds; the server is on this machine

/** The address of the embedded database for everything that connects to it. */
export function databaseUrl(port: number, password: string, database: string = NAME): string {
  return `postgresql://${NAME}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Asks the server at `port` whether it is ours, and makes the database when it is missing.
 * Returns false when nothing answers yet, or when what answers is not the server of the directory `data`.
 */
export async function answersFor(data: string, port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: databaseUrl(port, password, 'postgres'),
    connectionTimeoutMillis: CONNECT_TIMEOUT,
  });
  // The server may die while we are connected; the query below then rejects, and this event has nothing to add.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data: string; exists: boolean }>(
      `SELECT current_setting('data_directory') AS data, EXISTS (SELECT FROM pg_database WHERE datname = $1) AS exists`,
      [NAME],
    );
    const [row] = rows;
    if (!row || realpathSync(row.data) !== realpathSync(data)) return false;
    if (!row.exists) await client.query(`CREATE DATABASE ${client.escapeIdentifier(NAME)}`);
    return true;
  } catch (error) {
    if (isNotOurs(error)) return false;
    throw error;
  } finally {
    await client.end();
  }
}

/** Refusals of a server that is starting, stopping, or somebody else's. Codes: Node's and PostgreSQL's appendix A. */
function isNotOurs(error: unknown): boolean {
  const code = codeOf(error);
  if (code === null) return true; // node-postgres: "Connection terminated", "timeout expired"
  return ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', '28P01', '28000', '57P01', '57P02', '57P03'].includes(code);
}
